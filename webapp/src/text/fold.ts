// Normalises spellings of a word: case, width, ligatures, diacritics, invisible characters.
// Independent of the locale, so that an index works everywhere.

// eslint-disable-next-line no-control-regex -- the range is ASCII itself
const ASCII_ONLY = /^[\u0000-\u007f]*$/;

/** Latin, Greek and Cyrillic letters with their diacritics. In other scripts marks make other letters (か and が) and are kept. */
const DECORATED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;

/** Invisible format characters (zero width, soft hyphen, direction), and apostrophes inside words. */
const INVISIBLE = /[\p{Cf}'’ʼ]/gu;

/** Lower case, NFKC, without invisible characters, with diacritics: the input of stemmers. */
export function lower(text: string): string {
    if (ASCII_ONLY.test(text)) {
        return text.toLowerCase().replaceAll("'", '');
    }
    return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFC');
}

/** {@link lower} without diacritics. Two spellings with the same result are the same word. */
export function fold(text: string): string {
    const lowered = lower(text);
    if (ASCII_ONLY.test(lowered)) {
        return lowered;
    }
    return lowered.normalize('NFD').replace(DECORATED, '$1').normalize('NFC').
        replaceAll('ß', 'ss').replaceAll('ς', 'σ').replaceAll('æ', 'ae').replaceAll('œ', 'oe').
        replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ı', 'i');
}
