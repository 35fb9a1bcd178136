// A light stemmer for Japanese: one term for the ways to write a word. 取り消し, 取り消す and 取消 (cancel) are reduced to their kanji,
// since the kana only mark the form; loan words lose a long vowel at the end, which not everybody writes (プリンター, プリンタ).

const WITH_KANA = /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}々]*$/u;
const LONG_END = /(?<=^[\p{Script=Katakana}ー]{3,})ー$/u;

export function stemmer(word: string): string {
    return WITH_KANA.test(word) ? word.replace(/\p{Script=Hiragana}+/gu, '') : word.replace(LONG_END, '');
}
