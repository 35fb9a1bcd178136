// Detects a question in a language other than the FAQ's, by its script and its stop words.

/** Frequent stop words of questions; each occurs in one of these languages only. */
const STOP_WORDS: Readonly<Record<string, string>> = {
    de: 'wie ich ist das kann mein meine wir und nicht ein eine der den wo wann warum gibt für muss auf mit wurde wird werden sind bei kein keine',
    en: 'how the do does what my where when why which can you your should with get is are of',
    es: 'cómo qué dónde cuándo puedo mi los las una hay está tengo para el mis cuál del puede',
    fr: 'comment je est puis mon ma les des une où quand pourquoi vous dans nous mes quel quelle pas sont peut avec',
    pt: 'como posso meu minha onde quando uma não você está fazer tenho eu qual são faço pode foi',
};

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]);

/** Minimum number of words to detect a language by. */
const FEWEST_WORDS = 2;

/** Scripts that identify a language, in order of precedence, and the languages of FAQs that also use them. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, writers: string])[] = [
    ['ja', /[\p{sc=Hira}\p{sc=Kana}]{2}/u, 'ja'],
    ['ko', /\p{sc=Hang}{2}/u, 'ko'],
    ['ru', /\p{sc=Cyrl}{3}/u, 'ru uk be bg mk sr kk ky mn'],
    ['zh', /\p{sc=Han}{2}/u, 'zh ja'],
];

/**
 * Primary tag of the question's language if it is none of `languages` (BCP 47 tags, the FAQ's), else `null`: by its script, or if
 * it has more stop words of that language than of each of the FAQ's. `understood`: the FAQ has a content word of the question, so that
 * words that the FAQ's language may share with another one are no evidence.
 */
export function askedLanguage(question: string, languages: readonly string[], understood: boolean): string | null {
    const own = languages.map((tag) => tag.toLowerCase().slice(0, 2));
    for (const [language, letters, writers] of SCRIPTS) {
        if (letters.test(question)) {
            return own.some((tag) => writers.includes(tag)) ? null : language;
        }
    }
    const words = question.slice(0, 2048).toLowerCase().normalize('NFC').match(/\p{L}+/gu) ?? [];
    const counts = WORDS.map(([language, known]) => ({language, count: words.filter((word) => known.has(word)).length}));
    if (understood && !counts.some(({language}) => own.includes(language))) {
        return null;
    }
    const [first, second] = counts.sort((a, b) => b.count - a.count);
    if (first && first.count >= FEWEST_WORDS && first.count > (second?.count ?? 0)) {
        return own.includes(first.language) ? null : first.language;
    }
    return !understood && words.length >= FEWEST_WORDS && own.every((tag) => SCRIPTS.some(([,, writers]) => writers.includes(tag))) ? 'en' : null;
}
