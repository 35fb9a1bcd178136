// Makes spellings of one word equal: case, width, ligatures, diacritics, invisible characters.
// Nothing here depends on the reader's locale, so that an index built anywhere answers everywhere.

// eslint-disable-next-line no-control-regex -- the range is ASCII itself
const ASCII_ONLY = /^[\u0000-\u007f]*$/;

/** Marks that decorate a Latin, Greek or Cyrillic letter. In other scripts a mark changes the letter (か and が) and stays. */
const DECORATIONS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{Mn}*)\p{Mn}/gu;

/** Format characters that show nothing (zero width, soft hyphen, direction), and apostrophes inside words. */
const INVISIBLE = /[\p{Cf}'’ʼ]/gu;

/** Lower case in one canonical form, invisible characters gone, diacritics kept: what stemmers expect. */
export function lower(text: string): string {
    if (ASCII_ONLY.test(text)) {
        return text.toLowerCase().replaceAll("'", '');
    }
    return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFC');
}

/** {@link lower}, and diacritics folded: two spellings with the same result count as the same word. */
export function fold(text: string): string {
    const lowered = lower(text);
    if (ASCII_ONLY.test(lowered)) {
        return lowered;
    }
    return lowered.normalize('NFD').replace(DECORATIONS, '').normalize('NFC').
        replaceAll('ß', 'ss').replaceAll('ς', 'σ').replaceAll('æ', 'ae').replaceAll('œ', 'oe').
        replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ı', 'i');
}
