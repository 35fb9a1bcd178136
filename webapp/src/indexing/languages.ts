// The lists of a language as the index stores them: words and terms.

import {NO_LANGUAGE_WORDS, mapWordLists, type LanguageWords, type Opposites} from '../faq/language_words';
import type {Analyzer} from '../text/analyze';
import {languageFile} from './language_files';
import {stopWords} from './stop_words';

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
        ...mapWordLists((name) => words(file[name])),
        common: words(file.common).filter((word) => !isStopWord.has(word) && !general.includes(word)),
        opposites: file.opposites.map(sides),
        prefixes: file.prefixes.split(' '),
        reversers: phrases(file.reversers),
        frames: file.frames.split(', ').map((phrase) => analyzer.analyze(phrase).map(({word}) => word).join(' ')).filter((phrase) => phrase !== ''),
    };
}
