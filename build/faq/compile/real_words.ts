// Finds the real words of a language that a correction would take for words of the FAQ: "VAT" is not a misspelt "VPAT".
// English ones are SCOWL's, in levels of how usual they are; for other languages see `listed_words.ts`.

import {decodeIndex} from '../../../webapp/src/faq/codec';
import type {BuiltIndex} from '../../../webapp/src/indexing/build_index';
import {createWordFinders} from '../../../webapp/src/search/finders';
import {indexAnalyzer} from '../../../webapp/src/indexing/stop_words';
import {prepare} from '../../../webapp/src/search/prepared';
import {hasSameLetters} from '../../../webapp/src/search/spelling';
import type {Analyzer} from '../../../webapp/src/text/analyze';
import {primaryLanguage} from '../../../webapp/src/text/stem';
import {readListedWords, readEnglishWords} from './listed_words';

/**
 * SCOWL levels of everyday words. Rarer words are as often typing errors, as are words of the second level with the same letters as
 * a word of the FAQ ("dose", "does"). If the FAQ's own word is misspelt ("commerical"), the correct one must still find it.
 */
const MOST_USUAL = 10;
const USUAL = 20;

/** SCOWL levels of rarer words, used only for words of the FAQ with a prefix ("uninstall"). */
const RARER = [35, 40, 50];

/** Names of products and short forms that office workers type, which SCOWL lacks. Written by hand, from general knowledge. */
const NAMES = ['bot', 'bots', 'app', 'apps', 'gmail', 'github', 'gitlab', 'jira', 'jenkins', 'trello', 'asana', 'notion', 'slack', 'skype', 'discord', 'linux',
    'ubuntu', 'debian', 'wiki', 'emoji'];

/** Maximum number of words in an index, about 3 bytes each after gzip. Short words come first, as one letter changes them most. */
const MOST_WORDS = 700;

/** A word of a list. Few are alike enough to a word of the FAQ that their stems matter. */
interface ListedWord {
    readonly word: string;
    readonly stem: () => string;
}

/** A text that is one word as it stands. */
const ONE_WORD = /^[a-z]+$/;

function readWord(text: string, {analyze, stem}: Analyzer): ListedWord[] {
    if (ONE_WORD.test(text)) {
        return [{word: text, stem: () => stem(text)}];
    }
    const [first, ...others] = analyze(text);
    return first && others.length === 0 ? [{word: first.word, stem: () => first.term}] : [];
}

/** The words to store, ascending. */
export async function findRealWords({index}: BuiltIndex, language: string): Promise<string[]> {
    const isEnglish = primaryLanguage(language) === 'en';
    const listedWords = isEnglish ? [] : await readListedWords(language);
    if (!isEnglish && listedWords.length === 0) {
        return [];
    }
    const prepared = prepare(decodeIndex(index));
    const {data} = prepared;
    const analyzer = await indexAnalyzer(language);
    const {spell, match} = createWordFinders(prepared, analyzer);
    const read = (texts: readonly string[]): ListedWord[] => texts.flatMap((text) => readWord(text, analyzer)).
        filter(({word}) => !prepared.words.has(word) && prepared.commonIdf(word) === undefined);
    const isPrefixed = (word: string): boolean =>
        prepared.language.prefixes.some((prefix) => word.startsWith(prefix) && prepared.words.has(word.slice(prefix.length)));
    const similar = new Map<string, readonly string[]>();
    const findSimilar = ({word}: ListedWord): readonly string[] => {
        const found = similar.get(word) ?? spell(word).map((known) => data.words[known.word] ?? '');
        similar.set(word, found);
        return found;
    };
    const isSpelled = (word: ListedWord): boolean => findSimilar(word).length > 0;
    const swappedWith = (word: ListedWord): string[] => findSimilar(word).filter((known) => hasSameLetters(known, word.word));
    const found = new Set<string>();
    const add = (words: readonly ListedWord[], isWanted: (word: ListedWord) => boolean): void => words.forEach((word) => {
        if (found.size < MOST_WORDS && isWanted(word) && !prepared.terms.has(word.stem())) {
            found.add(word.word);
        }
    });
    if (!isEnglish) {
        add(read(listedWords), (word) => isSpelled(word) && swappedWith(word).length === 0);
        return [...found].sort();
    }
    const mostUsual = readEnglishWords(MOST_USUAL);
    const fairlyUsual = readEnglishWords(USUAL);
    const rarer = RARER.flatMap(readEnglishWords);
    let listed: ReadonlySet<string> | null = null;
    const isListed = (word: string): boolean => (listed ??= new Set([...mostUsual, ...fairlyUsual, ...rarer])).has(word);
    const isReached = (word: ListedWord): boolean => isSpelled(word) || match(word.word).length > 0;

    // Tested in the order in which words are added: most of the time goes into finding similar ones, which ends with the last word that fits.
    const notSwapped = new Map([
        ...read(mostUsual).map((word) => [word, () => swappedWith(word).every(isListed)] as const),
        ...read(fairlyUsual).sort((a, b) => a.word.length - b.word.length).map((word) => [word, () => swappedWith(word).length === 0] as const),
    ]);
    const usual = [...notSwapped.keys()];
    const isUsual = (word: ListedWord): boolean => notSwapped.get(word)?.() ?? true;
    add(read(NAMES), isReached);
    add([...usual.filter(({word}) => isPrefixed(word)), ...read(rarer.filter(isPrefixed))], (word) => isUsual(word) && isReached(word));
    add(usual, (word) => isUsual(word) && isSpelled(word));
    return [...found].sort();
}
