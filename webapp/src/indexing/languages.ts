// Word lists of each language besides stemmer and stop words: one file per language, written from general knowledge.

import type {LanguageWords, Opposites} from '../faq/language_words';
import {NO_LANGUAGE_WORDS} from '../faq/language_words';
import type {Analyzer} from '../text/analyze';
import {primaryLanguage} from '../text/stem';
import {stopWords} from './stop_words';
import german from './languages/de.json' with {type: 'json'};
import english from './languages/en.json' with {type: 'json'};
import spanish from './languages/es.json' with {type: 'json'};
import french from './languages/fr.json' with {type: 'json'};
import italian from './languages/it.json' with {type: 'json'};
import dutch from './languages/nl.json' with {type: 'json'};
import portuguese from './languages/pt.json' with {type: 'json'};
import russian from './languages/ru.json' with {type: 'json'};

/** A language's file. Words are separated by spaces; a line of opposites has ` | ` between its sides, and commas between words. */
interface LanguageFile {

    /** Meaningful words (`how much`), so no stop words, which are never misspellings of others. */
    readonly common: string;

    /** Words that say little about the topic: greetings, wishes, times. Never misspellings either. */
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

/** The lists of a language, given as BCP 47 tag. */
export function languageFile(language: string): LanguageFile | undefined {
    return LANGUAGE_FILES.get(primaryLanguage(language));
}

/** A language's words, analysed. */
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
    const isStopWord = new Set(stopWords(language));
    const general = words(file.general);
    return {
        common: words(file.common).filter((word) => !isStopWord.has(word) && !general.includes(word)),
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
