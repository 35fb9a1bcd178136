// Detects a question in a language other than the FAQ's, by its script and its stop words.

/** Frequent stop words of questions; each occurs in one of these languages only. */
const STOP_WORDS: Readonly<Record<string, string>> = {
    de: 'wie ich ist das kann mein meine wir und nicht ein eine der den wo wann warum gibt für muss auf mit',
    en: 'how the do does what my where when why which can you your should with get is are of',
    es: 'cómo qué dónde cuándo puedo mi los las una hay está tengo para el mis cuál',
    fr: 'comment je est puis mon ma les des une où quand pourquoi vous dans nous mes quel quelle',
    pt: 'como posso meu minha onde quando uma não você está fazer tenho eu qual são faço',
};

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]);

/** Minimum number of stop words to detect a language. */
const FEWEST_WORDS = 2;

/**
 * Primary tag of the question's language if it is none of `languages` (BCP 47 tags, the FAQ's), else `null`. A language is
 * reported only if the question has more of its stop words than of each of the FAQ's languages.
 */
export function askedLanguage(question: string, languages: readonly string[]): string | null {
    const own = new Set(languages.map((tag) => tag.toLowerCase().split('-', 1)[0]));
    if ((/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u).test(question)) {
        return own.has('ja') ? null : 'ja';
    }
    const words = question.slice(0, 2048).toLowerCase().normalize('NFC').match(/\p{L}+/gu) ?? [];
    const counts = WORDS.map(([language, known]) => ({language, count: words.filter((word) => known.has(word)).length}));
    const [first, second] = counts.sort((a, b) => b.count - a.count);
    return first && first.count >= FEWEST_WORDS && first.count > (second?.count ?? 0) && !own.has(first.language) ? first.language : null;
}
