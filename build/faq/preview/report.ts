// The compiled FAQ as a plain object: the output of `preview --format json`, and the input of the other formats.

import type {FaqEntry, Introduction} from '../../../webapp/src/faq/entry';
import type {LeftOut} from '../compile/left_out';
import type {Diagnostic} from '../diagnostics';
import {sortFindings} from '../findings';
import type {Inspection} from '../inspect';

/** The keys are a public interface. */
export interface PreviewReport {
    readonly title: string;
    readonly entries: readonly PreviewEntry[];
    readonly introductions: readonly Introduction[];
    readonly leftOut: readonly LeftOut[];
    readonly findings: readonly Diagnostic[];
}

export interface PreviewEntry extends Pick<FaqEntry, 'id' | 'question' | 'section' | 'answer' | 'aliases' | 'sources' | 'reviewed' | 'owner'> {
    readonly pinned?: boolean;
    readonly file: string;
    readonly line: number;
}

export function createReport({compiled, findings}: Inspection): PreviewReport {
    const {meta, entries = [], introductions = [], leftOut = []} = compiled?.faq ?? {};
    return {
        title: meta?.title ?? '',
        entries: entries.map(({entry: {id, question, section, answer, aliases, sources, reviewed, owner}, isPinned, place: {file, line}}) =>
            ({id, question, section, answer, aliases, sources: sources.map(({title, url}) => ({title, url})), ...reviewed !== undefined && {reviewed},
                ...owner !== undefined && {owner}, ...isPinned && {pinned: true}, file, line})),
        introductions: introductions.map(({section, text}) => ({section, text})),
        leftOut: leftOut.map(({file, line, what, text}) => ({file, line, what, text})),
        findings: sortFindings(findings).map(({file, line, column, severity, code, message}) =>
            ({file, line, column, severity, code, message: message.replace(/\s+/g, ' ')})),
    };
}
