// Text from bytes: UTF-8, UTF-16 with and without a mark, and older encodings as spreadsheets and editors still write them.

import chardet from 'chardet';

/** A text and how it was written. */
interface DecodedText {
    readonly text: string;

    /** The encoding's name where it is a guess from the letters, else `null`. */
    readonly guessed: string | null;

    /** Lines before the first letter that is not ASCII, counted from 1. */
    readonly line: number;
}

/** Reads a text in whatever encoding it is. A byte order mark is left out, line ends are `\n`. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
    const wide = wideEncoding(bytes);
    if (wide !== null) {
        return decoded(new TextDecoder(wide).decode(bytes), null);
    }
    try {
        return decoded(new TextDecoder('utf-8', {fatal: true}).decode(bytes), null);
    } catch {
        const encoding = declaredEncoding(bytes) ?? guessEncoding(bytes);
        return decoded(new TextDecoder(encoding).decode(bytes), encoding);
    }
}

function decoded(text: string, guessed: string | null): DecodedText {
    const at = guessed === null ? -1 : text.search(/\P{ASCII}/u);
    return {text: text.replace(/\r\n?/g, '\n'), guessed, line: text.slice(0, Math.max(0, at)).split('\n').length};
}

/** UTF-16 by its mark, or since every other byte of ASCII letters, spaces and line ends is zero. */
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

/** What a page or an XML file says of itself. */
function declaredEncoding(bytes: Uint8Array): string | null {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const [, name] = (/<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i).exec(head) ?? (/^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i).exec(head) ?? [];
    return name === undefined || (/^utf-?8$/i).test(name) || !isKnown(name) ? null : name.toLowerCase();
}

/** Letters outside ASCII are most of a text in Chinese, Japanese or Korean, Cyrillic, Greek …, and few of one in Latin script. */
const MANY = 0.2;
const SINGLE_BYTE = /^(?:iso-8859|windows-125|koi8)/i;

function guessEncoding(bytes: Uint8Array): string {
    const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
    const candidates = chardet.analyse(bytes.subarray(0, 100_000)).map(({name, confidence}) => ({name: name.toLowerCase(), confidence}));
    const fitting = candidates.filter(({name, confidence}) => confidence >= 20 && isKnown(name) && (high >= bytes.length * MANY || SINGLE_BYTE.test(name)));
    const [best] = fitting;
    switch (best?.name) {
        case undefined:
        case 'iso-8859-1':
            return 'windows-1252';
        case 'iso-8859-2':
            // Windows has its own, which keeps letters where the other has control characters.
            return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1250' : 'iso-8859-2';
        default:
            return best?.name ?? 'windows-1252';
    }
}

function isKnown(name: string): boolean {
    try {
        return new TextDecoder(name).encoding !== '';
    } catch {
        return false;
    }
}
