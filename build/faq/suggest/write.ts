// Writes the proposals of `suggest` as YAML or as a table.

import {stringify} from 'yaml';

import {countOf} from '../../package/count';
import type {Group} from './group';

/** A group of questions that the FAQ does not answer. */
export interface Gap extends Group {

    /** The best-matching entry, or `null`. */
    readonly near: {readonly id: string; readonly question: string} | null;

    /** The reply in the channel; empty if there was none or replies are unknown. */
    readonly draft: string;
}

/** Aliases for existing entries where one matches, else new entries. */
export function writeYaml(gaps: readonly Gap[], all: number, open: number): string {
    const near = gaps.filter((gap) => gap.near !== null);
    const none = gaps.filter((gap) => gap.near === null);
    const replied = none.some(({draft}) => draft !== '');
    return [
        `# ${countOf(open, 'question')} of ${all.toLocaleString('en')} have no answer, in ${countOf(gaps.length, 'group')}.`,
        ...(replied ? ['# Answers are what was replied. Read each before you paste it: take out names and what is private.'] : []),
        ...(near.length > 0 ? ['', '# Nearly hit an entry: where it does answer them, add them to faq.config.yaml.', 'aliases:', ...writeAliases(near)] : []),
        ...(none.length > 0 ? ['', '# Not in the FAQ: answer them in a YAML source.', 'entries:', ...none.map(writeStub)] : []),
    ].join('\n');
}

/** Markdown, which Mattermost shows as it is. */
export function writeTable(gaps: readonly Gap[], all: number, open: number): string {
    const cell = (text: string): string => oneLine(text).replaceAll('|', '\\|').slice(0, 200);
    return [
        `${countOf(open, 'question')} of ${all.toLocaleString('en')} have no answer, in ${countOf(gaps.length, 'group')}.`,
        '',
        '| asked | question | other ways it was asked | nearest entry | replied |',
        '| ---: | --- | --- | --- | --- |',
        ...gaps.map(({count, questions: [first, ...others], near, draft}) =>
            `| ${count} | ${cell(first?.text ?? '')} | ${cell(others.map(({text}) => text).join(' / '))} | ${cell(near?.question ?? '')} | ${cell(draft)} |`),
    ].join('\n');
}

/** One key per entry, since YAML allows no duplicate keys. */
function writeAliases(gaps: readonly Gap[]): string[] {
    const byId = new Map<string, Gap[]>();
    gaps.forEach((gap) => byId.set(gap.near?.id ?? '', [...(byId.get(gap.near?.id ?? '') ?? []), gap]));
    return [...byId].map(([id, list]) => [
        `  ${scalar(id)}:  # ${oneLine(list[0]?.near?.question ?? '')}`,
        ...list.flatMap(({questions}) => questions.map(({text, count}) => `    - ${scalar(text)}  # ${times(count)}`)),
    ].join('\n'));
}

function writeStub({questions: [first, ...others], count, draft}: Gap): string {
    return [
        `  - question: ${scalar(first?.text ?? '')}  # ${times(count)} in all`,
        `    answer: ${draft === '' ? '""' : stringify(draft, {lineWidth: 0}).trimEnd().replace(/\n/g, '\n    ')}`,
        ...(others.length > 0 ? ['    aliases:', ...others.map(({text, count: each}) => `      - ${scalar(text)}  # ${times(each)}`)] : []),
    ].join('\n');
}

function scalar(text: string): string {
    return stringify(text, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE'}).trim();
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ');
}

function times(count: number): string {
    return count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
}
