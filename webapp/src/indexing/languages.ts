// What is known of each language beside its stemmer and function words: one file a language, written from general knowledge of it.

import type {LanguageWords, Opposites} from '../faq/language_words';
import {NO_LANGUAGE_WORDS} from '../faq/language_words';
import type {Analyzer} from '../text/analyze';
import {primaryLanguage} from '../text/stem';
import {functionWords} from './function_words';
import german from './languages/de.json' with {type: 'json'};
import english from './languages/en.json' with {type: 'json'};
import spanish from './languages/es.json' with {type: 'json'};
import french from './languages/fr.json' with {type: 'json'};
import italian from './languages/it.json' with {type: 'json'};
import dutch from './languages/nl.json' with {type: 'json'};
import portuguese from './languages/pt.json' with {type: 'json'};
import russian from './languages/ru.json' with {type: 'json'};

/** A language's file. Lists of words have spaces between; a line of opposites has ` | ` between its sides, and commas between words. */
interface LanguageFile {

    /** Say something (`how much`), so they are no function words; but a query that has one has not misspelled another. */
    readonly common: string;

    /** Say little about what is asked: greetings, wishes, times. Known as the common words are. */
    readonly general: string;
    readonly opposites: readonly string[];
    readonly prefixes: string;
    readonly reversers: string;
    readonly openers: string;
    readonly selves: string;
    readonly others: string;
    readonly directions: string;
}

const LANGUAGE_FILES: ReadonlyMap<string, LanguageFile> = new Map<string, LanguageFile>([
    ['de', german], ['en', english], ['es', spanish], ['fr', french], ['it', italian], ['nl', dutch], ['pt', portuguese], ['ru', russian],
]);

/** The lists of a language as they are written; a BCP 47 tag. */
export function languageFile(language: string): LanguageFile | undefined {
    return LANGUAGE_FILES.get(primaryLanguage(language));
}

/** A language's words as the analyzer reads them. */
export function languageWords(language: string, analyzer: Analyzer): LanguageWords {
    const file = languageFile(language);
    if (!file) {
        return NO_LANGUAGE_WORDS;
    }
    const terms = (text: string): string => analyzer.analyze(text).map(({term}) => term).join(' ');
    const words = (text: string): string[] => [...new Set(analyzer.analyze(text).map(({word}) => word))];
    const phrases = (text: string): string[] => [...new Set(text.split(', ').map(terms))];
    const sides = (line: string): Opposites => {
        const [left = '', right = ''] = line.split(' | ');
        return [phrases(left), phrases(right)];
    };
    const isFunction = new Set(functionWords(language));
    const general = words(file.general);
    return {
        common: words(file.common).filter((word) => !isFunction.has(word) && !general.includes(word)),
        general,
        opposites: file.opposites.map(sides),
        prefixes: file.prefixes.split(' '),
        reversers: phrases(file.reversers),
        openers: words(file.openers),
        selves: words(file.selves),
        others: words(file.others),
        directions: words(file.directions),
    };
}
