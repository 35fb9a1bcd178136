// Marks of questions and answers, in twelve languages: `Q:`, `Question 3.`, `Frage:`, `答：`.

const QUESTION_WORDS = ['question', 'ques', 'faq', 'frage', 'pregunta', 'pergunta', 'domanda', 'vraag', 'pytanie', 'вопрос', '質問', '问题', '問題', '질문'];
const ANSWER_WORDS = ['answer', 'ans', 'antwort', 'réponse', 'reponse', 'rép', 'respuesta', 'resposta', 'risposta', 'antwoord', 'odpowiedź', 'ответ', '回答',
    '答え', '解答', '答案', '答复', '답변', '대답'];

/** Ambiguous before a full stop or bracket, as in a list: these need a colon. */
const QUESTION_LETTERS = 'FPDVВПｑＱ問问문';
const ANSWER_LETTERS = 'RAOОａＡ答답';

const NUMBER = '\\s*(?:#|№|no\\.?|nr\\.?|n°)?\\s*(?:\\p{Nd}+(?:\\.\\p{Nd}+)*\\p{Ll}?)?';
/** `a.sh`, `a.m.`: a small letter before a full stop within a word. */
const NAME = '[qa]\\.\\p{L}';
const OPENED = '^\\s*[[(【〔]?';

/** Length of a question mark prefix including the space. */
export const QUESTION_MARK = createMark(QUESTION_WORDS, 'Qq', QUESTION_LETTERS, '|[QＱ]\\p{Nd}+[\\s\\u3000]+(?=\\S)');

/** Length of an answer mark prefix including the space. */
export const ANSWER_MARK = createMark(ANSWER_WORDS, 'Aa', ANSWER_LETTERS, '');

/** A small word before a full stop, and "FAQ.", end the sentence of the line before. */
function createMark(words: readonly string[], letter: string, letters: string, more: string): RegExp {
    const cased = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
    const inSentence = `(?!(?:${words.join('|')}|FAQ|Faq)[.．)])`;
    const named = `${inSentence}(?:${[...new Set(cased)].join('|')}|[${letter}])${NUMBER}\\s*[\\])】〕]?\\s*(?:[:：.．)]|[-–—](?=\\s))`;
    return new RegExp(`${OPENED}(?!${NAME})(?:${named}|[${letters}${letter}][\\]】〕]|[${letters}]\\p{Nd}*\\s*[\\])】〕]?\\s*[:：]${more})\\s*`, 'u');
}

/** Marks used in one document. */
export interface Marks {

    /** Length of the mark at the start of a text including the space; 0 without one. */
    question(text: string): number;
    answer(text: string): number;

    /** Whether any answer has a mark. */
    readonly hasAnswers: boolean;
}

/** Letters that mark a question only if their counterpart marks an answer: `P: Papierstau` alone is ambiguous. */
const PARTNERS: readonly (readonly [string, string])[] = [['F', 'A'], ['P', 'R'], ['P', 'O'], ['D', 'R'], ['V', 'A'], ['В', 'О'], ['Q', 'R']];

const ANY_LETTER = /^\s*[[(]?([QAFPDVВRОO])\p{Nd}*\s*[\])]?\s*[:：]/u;
const LONE_LETTER = /^\s*[[(]?([FPDVВRОO])\p{Nd}*\s*[\])]?\s*[:：]/u;

/** @param lines starts of paragraphs, to detect letters used in pairs */
export function findMarks(lines: readonly string[]): Marks {
    const letters = new Set(lines.map((line) => ANY_LETTER.exec(line)?.[1] ?? ''));
    const hasWords = lines.some((line) => questionMarkLength(line) > 0);
    const isPaired = (letter: string): boolean =>
        (hasWords && (/[RОO]/).test(letter)) || PARTNERS.some((pair) => pair.includes(letter) && pair.every((each) => letters.has(each)));
    const length = (text: string, mark: RegExp): number => {
        const letter = LONE_LETTER.exec(text)?.[1];
        return letter === undefined || isPaired(letter) ? (mark.exec(text)?.[0].length ?? 0) : 0;
    };
    return {question: (text) => length(text, QUESTION_MARK), answer: (text) => length(text, ANSWER_MARK),
        hasAnswers: lines.some((line) => length(line, ANSWER_MARK) > 0)};
}

/** Length of the mark at the start of a heading: only a word or `Q` counts. */
export function questionMarkLength(text: string): number {
    return LONE_LETTER.test(text) ? 0 : (QUESTION_MARK.exec(text)?.[0].length ?? 0);
}
