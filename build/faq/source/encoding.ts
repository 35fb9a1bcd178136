// Decodes text: UTF-8, UTF-16 with and without a byte order mark, and older encodings that spreadsheets and editors still write.

import chardet from 'chardet';

/** A decoded text and its encoding. */
interface DecodedText {
    readonly text: string;

    /** The encoding's name if it was guessed from the letters, else `null`. */
    readonly guessed: string | null;

    /** Line of the first letter that is not ASCII, counted from 1. */
    readonly line: number;
}

/** Decodes a text in any encoding, without its byte order mark and with `\n` as line ends. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
    const wide = wideEncoding(bytes);
    if (wide !== null) {
        return decoded(new TextDecoder(wide).decode(bytes), null);
    }
    try {
        return decoded(new TextDecoder('utf-8', {fatal: true}).decode(bytes), null);
    } catch {
        const encoding = declaredEncoding(bytes) ?? guessEncoding(bytes);
        return decoded(decodeAs(encoding, bytes), encoding);
    }
}

/** Letters of Windows-1252 from 0x80 to 0x9F. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text in that encoding. Some versions of Node read Windows-1252 as Latin-1, and dashes and quotes as control characters. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
    const decoder = new TextDecoder(encoding);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ?
        text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter) : text;
}

function decoded(text: string, guessed: string | null): DecodedText {
    const at = guessed === null ? -1 : text.search(/\P{ASCII}/u);
    return {text: text.replace(/\r\n?/g, '\n'), guessed, line: text.slice(0, Math.max(0, at)).split('\n').length};
}

/** UTF-16, recognised by its byte order mark or by zeros in every other byte, as ASCII letters, spaces and line ends have them. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return first === 0xff ? 'utf-16le' : 'utf-16be';
    }
    const sample = bytes.subarray(0, 8192);
    const countZeros = (parity: number): number => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
    const [even, odd] = [countZeros(0), countZeros(1)];
    const isWide = Math.max(even, odd) >= sample.length * 0.01 && Math.min(even, odd) * 10 <= Math.max(even, odd);
    return isWide ? (odd > even ? 'utf-16le' : 'utf-16be') : null;
}

/** The encoding that a page or an XML file declares. */
function declaredEncoding(bytes: Uint8Array): string | null {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const [, name] = (/<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i).exec(head) ?? (/^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i).exec(head) ?? [];
    return name === undefined || (/^utf-?8$/i).test(name) || !isKnown(name) ? null : name.toLowerCase();
}

/** Most letters of a text in Chinese, Japanese, Korean, Cyrillic or Greek are outside ASCII, and few of one in Latin script. */
const MANY = 0.2;
const SINGLE_BYTE = /^(?:iso-8859|windows-125|koi8)/i;

function guessEncoding(bytes: Uint8Array): string {
    const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
    const candidates = chardet.analyse(bytes.subarray(0, 100_000)).map(({name, confidence}) => ({name: name.toLowerCase(), confidence}));
    const fitting = candidates.filter(({name, confidence}) =>
        confidence >= 20 && isKnown(name) && !givesControls(name, bytes) && (high >= bytes.length * MANY || SINGLE_BYTE.test(name)));
    const [best] = fitting;
    switch (best?.name) {
        case undefined:
        case 'iso-8859-1':
            return 'windows-1252';
        case 'iso-8859-2':
            // Windows has its own variant, with letters in the place of control characters.
            return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1250' : 'iso-8859-2';
        default:
            return best?.name ?? 'windows-1252';
    }
}

/** Control characters where Windows' encodings have dashes and quotes. */
function givesControls(name: string, bytes: Uint8Array): boolean {
    return name !== 'iso-8859-2' && (/[\u0080-\u009f]/).test(decodeAs(name, bytes));
}

function isKnown(name: string): boolean {
    try {
        return new TextDecoder(name).encoding !== '';
    } catch {
        return false;
    }
}
