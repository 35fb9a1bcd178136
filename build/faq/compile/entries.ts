// From drafts to the FAQ's entries: ids settled, aliases of the configuration added, what cannot be shown left out.

import type {FaqEntry, Source} from '../../../webapp/src/faq/entry';
import type {FaqConfig, Placed} from '../config/types';
import {findNearest} from '../config/nearest';
import {warningAt} from '../diagnostics';
import type {Diagnostic, Place} from '../diagnostics';
import {createUniqueIds, makeSlug} from '../links/slug';
import type {Draft} from './draft';

/** An entry and where it stands in its source. */
export interface CompiledEntry {
    readonly entry: FaqEntry;
    readonly place: Place;
}

const LONGEST_QUESTION = 300;

type Report = (diagnostic: Diagnostic) => void;

/**
 * Entries in the order of the drafts. Reports what is left out, repeated or without effect.
 * @param isWhole every source could be read, so that an id which is not there is wrong
 */
export function settleEntries(drafts: readonly Draft[], config: FaqConfig, report: Report, isWhole: boolean): CompiledEntry[] {
    const kept = drafts.filter((draft) => isComplete(draft, report)).map((draft) => shortenQuestion(draft, report));
    reportRepeats(kept, report);
    const excluded = new Set(config.exclude.map(({text}) => text));
    const withIds = assignIds(kept, report);
    const known = withIds.map(({id}) => id);
    if (isWhole) {
        reportUnknown([...config.aliasPlaces].map(([text, place]) => ({text, place})), known, 'aliases', report);
        reportUnknown(config.exclude, known, 'exclude', report);
    }
    return withIds.filter(({id}) => !excluded.has(id)).map(({draft, id}) => ({
        place: draft.place,
        entry: {
            id,
            question: draft.question,
            answer: draft.answer,
            section: draft.section,
            aliases: mergeAliases(draft, config.aliases.get(id) ?? []),
            sources: withoutRepeats(draft.sources),
            ...(draft.lang !== null && {lang: draft.lang}),
        },
    }));
}

function isComplete({question, answer, place}: Draft, report: Report): boolean {
    if (question.trim() === '') {
        report(warningAt(place, 'empty-question', 'This question is empty; it is left out.'));
        return false;
    }
    if (answer.trim() === '') {
        report(warningAt(place, 'empty-answer', `"${clip(question)}" has no answer; it is left out.`));
        return false;
    }
    return true;
}

function shortenQuestion(draft: Draft, report: Report): Draft {
    const question = draft.question.replace(/\s+/g, ' ').trim();
    if (question.length <= LONGEST_QUESTION) {
        return {...draft, question};
    }
    report(warningAt(draft.place, 'long-question', `This question has ${question.length} characters; it is cut to ${LONGEST_QUESTION}.`));
    return {...draft, question: `${question.slice(0, LONGEST_QUESTION - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`};
}

/** Explicit ids win, the first where two documents chose the same; the others are made of the question and numbered where they meet. */
function assignIds(drafts: readonly Draft[], report: Report): {draft: Draft; id: string}[] {
    const owners = new Map<string, Place>();
    const explicit = drafts.map(({id, idScope, place}) => {
        if (id === null) {
            return null;
        }
        const slug = makeSlug(id);
        const owner = owners.get(slug);
        if (!owner) {
            owners.set(slug, place);
            return slug;
        }
        if (idScope !== 'page') {
            const severity = idScope === 'list' || owner.file === place.file ? 'error' : 'warning';
            report({...warningAt(place, 'duplicate-id', `The id "${id}" is taken by ${owner.file}:${owner.line}; give each entry its own.`), severity});
        }
        return null;
    });
    const makeUnique = createUniqueIds(owners.keys());
    return drafts.map((draft, at) => ({draft, id: explicit[at] ?? makeUnique(makeSlug(draft.question))}));
}

function reportRepeats(drafts: readonly Draft[], report: Report): void {
    const first = new Map<string, Place>();
    for (const {question, place} of drafts) {
        const key = makeKey(question);
        const earlier = first.get(key);
        if (earlier) {
            report(warningAt(place, 'duplicate-question', `"${clip(question)}" is asked in ${earlier.file}:${earlier.line} already; one of them will never be found.`));
        } else {
            first.set(key, place);
        }
    }
}

function makeKey(question: string): string {
    return question.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function reportUnknown(names: readonly Placed[], known: readonly string[], key: string, report: Report): void {
    const set = new Set(known);
    for (const {text, place} of names) {
        if (!set.has(text)) {
            const nearest = findNearest(text, known);
            report(warningAt(place, 'unknown-entry', `${key} names "${text}", but no entry has that id${nearest === null ? '.' : `; did you mean "${nearest}"?`}`));
        }
    }
}

function mergeAliases(draft: Draft, added: readonly Placed[]): string[] {
    const seen = new Set([makeKey(draft.question)]);
    return [...draft.aliases, ...added.map(({text}) => text)].map((alias) => alias.replace(/\s+/g, ' ').trim()).filter((alias) => {
        const key = makeKey(alias);
        const isNew = key !== '' && !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

function withoutRepeats(sources: readonly Source[]): Source[] {
    const seen = new Set<string>();
    return sources.filter(({url}) => {
        const isNew = !seen.has(url);
        seen.add(url);
        return isNew;
    });
}

function clip(text: string): string {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
