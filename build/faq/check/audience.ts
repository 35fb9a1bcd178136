// Checks teams, channel preferences, languages and translations.

import {primaryLanguage} from '../../../webapp/src/text/stem';
import type {CompiledEntry} from '../compile/entries';
import type {FaqConfig} from '../config/types';
import {warningAt, type Diagnostic} from '../diagnostics';

/** Names of confidential documents, in the languages of the messages. */
const CONFIDENTIAL =
    /confidential|strictly private|internal only|secret|salar(?:y|ies)|payroll|vertraulich|geheim|gehalt|gehälter|personalakte|confidentiel|secreto|confidencial|sigiloso|salari?o|社外秘|機密/i;

export function checkAudience(config: FaqConfig, entries: readonly CompiledEntry[]): Diagnostic[] {
    return [...checkSecrets(config, entries), ...checkSections(config, entries), ...checkLanguages(config, entries)];
}

/** Authors who limit a document to some teams may believe that others cannot read it. */
function checkSecrets({sources}: FaqConfig, entries: readonly CompiledEntry[]): Diagnostic[] {
    return sources.filter(({teams}) => teams !== null).flatMap(({file, section, place}) => {
        const limited = entries.filter(({entry}) => entry.teams !== undefined);
        const looks = CONFIDENTIAL.test([file, ...section].join(' ')) ||
            limited.some(({entry, place: at}) => at.file.endsWith(file) && CONFIDENTIAL.test(`${entry.section.join(' ')} ${entry.question} ${entry.answer}`));
        return looks ? [warningAt(place, 'not-secret',
            `"${file}" looks confidential. "teams" only keeps it out of other teams' results: everybody who can reach the server can download the whole FAQ.`)] : [];
    });
}

function checkSections({prefer}: FaqConfig, entries: readonly CompiledEntry[]): Diagnostic[] {
    const titles = new Set(entries.flatMap(({entry: {section}}) => section));
    return [...prefer.values()].flat().filter(({text}) => !titles.has(text)).
        map(({text, place}) => warningAt(place, 'unknown-section', `prefer names the section "${text}", but no entry is in one of that title.`));
}

function checkLanguages({languages, language, sources}: FaqConfig, entries: readonly CompiledEntry[]): Diagnostic[] {
    const there = new Set(entries.map(({entry: {lang}}) => primaryLanguage(lang ?? language)));
    const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
    const unknown = sources.flatMap(({locale, place}) => (locale !== null && names.of(primaryLanguage(locale)) === undefined ?
        [warningAt(place, 'unknown-locale', `"${locale}" is no language that is known; use a tag such as en, de or pt-BR.`)] : []));
    return [
        ...unknown,
        ...languages.filter(({text}) => !there.has(primaryLanguage(text))).map(({text, place}) =>
            warningAt(place, 'no-entries-in', `No entry is in "${text}": give its documents "locale: ${text}", or leave the language out.`)),
    ];
}
