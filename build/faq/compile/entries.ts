// From drafts to entries: settles ids, adds aliases from the configuration, drops invalid entries.

import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {foldQuestion} from '../../../webapp/src/text/question';
import {primaryLanguage} from '../../../webapp/src/text/stem';
import type {FaqConfig, Placed} from '../config/types';
import {findNearest} from '../config/nearest';
import {warningAt, type Place, type Report} from '../diagnostics';
import {createUniqueIds, makeSlug} from '../links/slug';
import {escapeText} from '../markdown/escape';
import {uniqueBy} from '../unique';
import type {Draft} from './draft';
import {mergeReviews} from './review';

/** An entry with its place in the source. */
export interface CompiledEntry {
    readonly entry: FaqEntry;

    /** The source says `pinned`. */
    readonly isPinned?: boolean;
    readonly place: Place;
}

interface SettledEntries {
    readonly entries: readonly CompiledEntry[];

    /** Groups of ids that are translations of each other. */
    readonly translations: readonly (readonly string[])[];
}

const LONGEST_QUESTION = 300;

/**
 * Entries in the order of the drafts. Reports entries that are dropped, repeated or without effect.
 * @param isWhole whether all sources could be read, so that an unknown id is an error
 */
export function settleEntries(drafts: readonly Draft[], config: FaqConfig, report: Report, isWhole: boolean): SettledEntries {
    const kept = drafts.filter((draft) => isComplete(draft, report)).map((draft) => shortenQuestion(draft, report));
    reportRepeats(kept, report);
    const excluded = new Set(config.exclude.map(({text}) => text));
    const {withIds, same} = assignIds(kept, report);
    const known = withIds.map(({id}) => id);
    if (isWhole) {
        reportUnknown([...config.aliasPlaces].map(([text, place]) => ({text, place})), known, 'aliases', report);
        reportUnknown([...config.reviews].map(([text, {place}]) => ({text, place})), known, 'reviews', report);
        reportUnknown(config.exclude, known, 'exclude', report);
        reportUnknown(config.pinned, known, 'pinned', report);
        reportUnknown(config.translations.flat(), known, 'translations', report);
    }
    const entries = withIds.filter(({id}) => !excluded.has(id)).map(({draft, id}) => ({
        place: draft.place,
        isPinned: draft.isPinned,
        entry: {
            id,
            question: draft.question,
            answer: draft.answer,
            section: draft.section,
            aliases: mergeAliases(draft, config.aliases.get(id) ?? []),
            sources: uniqueBy(draft.sources, ({url}) => url),
            ...(draft.lang !== null && {lang: draft.lang}),
            ...(draft.teams !== null && {teams: draft.teams}),
            ...mergeReviews(config.reviews.get(id)?.review, draft.review),
        },
    }));
    const left = new Set(entries.map(({entry: {id}}) => id));
    const groups = [...same, ...config.translations.map((group) => group.map(({text}) => text))];
    return {entries, translations: groups.map((group) => group.filter((id) => left.has(id))).filter(({length}) => length > 1)};
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
    report(warningAt(draft.place, 'long-question',
        `This question has ${question.length} characters; it is cut to ${LONGEST_QUESTION}, and stands whole above its answer.`));
    return {...draft, answer: `> ${escapeText(question)}\n\n${draft.answer}`,
        question: `${question.slice(0, LONGEST_QUESTION - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`};
}

interface Owner {
    readonly place: Place;
    readonly language: string;

    /** Ids of all languages. */
    readonly same: string[];
}

/**
 * Explicit ids take precedence, the first if two are equal; the others are derived from the question and numbered. The same id in
 * another language is a translation, and gets the language appended.
 */
function assignIds(drafts: readonly Draft[], report: Report): {withIds: {draft: Draft; id: string}[]; same: readonly (readonly string[])[]} {
    const owners = new Map<string, Owner>();
    const ids = new Map<Draft, string>();

    // Entries in the FAQ's language first: their ids stay unchanged.
    for (const draft of [...drafts.filter(({lang}) => lang === null), ...drafts.filter(({lang}) => lang !== null)]) {
        const id = draft.id === null ? null : claimId(draft.id, draft, owners, report);
        if (id !== null) {
            ids.set(draft, id);
        }
    }
    const makeUnique = createUniqueIds(owners.keys());
    return {
        withIds: drafts.map((draft) => ({draft, id: ids.get(draft) ?? makeUnique(makeSlug(draft.question))})),
        same: [...new Set([...owners.values()].map(({same}) => same))].filter(({length}) => length > 1),
    };
}

/** `null` if the id is taken, which is reported unless it is only the page's. */
function claimId(id: string, {lang, place, idScope}: Draft, owners: Map<string, Owner>, report: Report): string | null {
    const slug = makeSlug(id);
    const language = primaryLanguage(lang ?? '');
    const owner = owners.get(slug);
    if (!owner) {
        owners.set(slug, {place, language, same: [slug]});
        return slug;
    }
    const own = `${slug}-${language}`;
    if (owner.language !== language && !owners.has(own)) {
        owner.same.push(own);
        owners.set(own, {place, language, same: owner.same});
        return own;
    }
    if (idScope !== 'page') {
        const severity = idScope === 'list' || owner.place.file === place.file ? 'error' : 'warning';
        report({...warningAt(place, 'duplicate-id', `The id "${id}" is taken by ${owner.place.file}:${owner.place.line}; give each entry its own.`), severity});
    }
    return null;
}

/** A repeated question is an error only if section, team and language are the same too. */
function reportRepeats(drafts: readonly Draft[], report: Report): void {
    const first = new Map<string, Draft>();
    for (const draft of drafts) {
        const {question, place, section, teams, lang} = draft;
        const key = JSON.stringify([foldQuestion(question), section, teams, lang]);
        const earlier = first.get(key);
        if (earlier) {
            report(warningAt(place, 'duplicate-question',
                `"${clip(question)}" is asked in ${earlier.place.file}:${earlier.place.line} already, in the same section; join the two, or only one of them will be found.`));
        } else {
            first.set(key, draft);
        }
    }
}

function reportUnknown(names: readonly Placed[], known: readonly string[], key: string, report: Report): void {
    const set = new Set(known);
    for (const {text, place} of names) {
        if (!set.has(text)) {
            const nearest = findNearest(text, known);
            report(warningAt(place, 'unknown-entry',
                `${key} names "${text}", but no entry has that id${nearest === null ? '.' : `; did you mean "${nearest}"?`}`));
        }
    }
}

function mergeAliases(draft: Draft, added: readonly Placed[]): string[] {
    const aliases = [...draft.aliases, ...added.map(({text}) => text)].map((alias) => alias.replace(/\s+/g, ' ').trim());
    return uniqueBy([draft.question, ...aliases], foldQuestion).slice(1).filter((alias) => foldQuestion(alias) !== '');
}

function clip(text: string): string {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
