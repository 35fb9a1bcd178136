// The marks that people set before questions and answers: `Q:`, `Question 3.`, `Frage:`, `答：`, in twelve languages.

const QUESTION_WORDS = ['question', 'ques', 'faq', 'frage', 'pregunta', 'pergunta', 'domanda', 'vraag', 'pytanie', 'вопрос', '質問', '问题', '問題', '질문'];
const ANSWER_WORDS = ['answer', 'ans', 'antwort', 'réponse', 'reponse', 'rép', 'respuesta', 'resposta', 'risposta', 'antwoord', 'odpowiedź', 'ответ', '回答', '答え', '解答', '答案', '答复', '답변', '대답'];

/** These mean something else before a full stop or a bracket, as in a list: they take a colon. */
const QUESTION_LETTERS = 'FPDVВПｑＱ問问문';
const ANSWER_LETTERS = 'RAOОａＡ答답';

const NUMBER = '\\s*(?:#|№|no\\.?|nr\\.?|n°)?\\s*\\p{Nd}*(?:\\.\\p{Nd}+)*';
const OPENED = '^\\s*[[(【〔]?';

/** The mark before a question, with the space behind it. */
export const QUESTION_MARK = createMark(QUESTION_WORDS, 'Qq', QUESTION_LETTERS, '|[QＱ]\\p{Nd}+[\\s\\u3000]+(?=\\S)');

/** The mark before an answer, with the space behind it. */
export const ANSWER_MARK = createMark(ANSWER_WORDS, 'Aa', ANSWER_LETTERS, '');

function createMark(words: readonly string[], letter: string, letters: string, more: string): RegExp {
    const cased = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
    const named = `(?:${[...new Set(cased)].join('|')}|[${letter}])${NUMBER}\\s*[\\])】〕]?\\s*(?:[:：.．)]|[-–—](?=\\s))`;
    return new RegExp(`${OPENED}(?:${named}|[${letters}${letter}][\\]】〕]|[${letters}]\\p{Nd}*\\s*[\\])】〕]?\\s*[:：]${more})\\s*`, 'u');
}
