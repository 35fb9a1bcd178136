// Letters of rich text in encodings other than Windows-1252, which Pandoc takes them all for, as Unicode.

import {decodeAs} from './encoding';

const ENCODINGS: Readonly<Record<string, string>> = {
    866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8',
};

/** By the number of a font's character set. */
const CHARSETS: Readonly<Record<string, string>> = {
    77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258',
    177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
};

/** Letters in hexadecimal, where the second half of a Chinese, Japanese or Korean one may stand as it is, a Unicode letter, a control word with its number, or a bracket. */
const TOKEN = /(\\'[\da-f]{2}(?:\\'[\da-f]{2}|[@-[\]-z|~])*)|(\\u-?\d+ ?\??)|\\([a-z]+)(-?\d+)? ?|[{}]/gi;

interface State {
    readonly encoding: string;

    /** How many letters stand in for a Unicode letter in old programs. */
    readonly substitutes: number;
}

export function decodeLetters(text: string): string {
    const [, page] = (/\\ansicpg(\d+)/).exec(text.slice(0, 2000)) ?? [];
    const base = (/^\{\\rtf1?\\mac\b/).test(text) ? 'macintosh' : ENCODINGS[page ?? ''] ?? ((/^125\d$/).test(page ?? '') ? `windows-${page}` : 'windows-1252');
    const fonts = new Map([...text.matchAll(/\{\\f(\d+)[^{}]*?\\fcharset(\d+)/g)].map(([, font = '', charset = '']) => [font, CHARSETS[charset]]));
    if (base === 'windows-1252' && [...fonts.values()].every((encoding) => encoding === undefined)) {
        return text;
    }
    const groups: State[] = [];
    let state: State = {encoding: base, substitutes: 1};
    let toSkip = 0;
    return text.replace(TOKEN, (token: string, letters?: string, unicode?: string, word?: string, number?: string) => {
        if (letters !== undefined) {
            const bytes = letters.match(/\\'..|./g) ?? [];
            const skipped = bytes.splice(0, toSkip).join('');
            toSkip = 0;
            return state.encoding === 'windows-1252' ? letters : skipped + toUnicode(bytes, state);
        }
        toSkip = unicode === undefined ? 0 : Math.max(0, state.substitutes - (unicode.endsWith('?') ? 1 : 0));
        if (token === '{') {
            groups.push(state);
        } else if (token === '}') {
            state = groups.pop() ?? state;
        } else if (word === 'f') {
            state = {...state, encoding: fonts.get(number ?? '') ?? base};
        } else if (word === 'uc') {
            state = {...state, substitutes: Number(number ?? 1)};
        }
        return token;
    });
}

function toUnicode(bytes: readonly string[], {encoding, substitutes}: State): string {
    const text = decodeAs(encoding, Uint8Array.from(bytes, (byte) => (byte.length === 1 ? byte.charCodeAt(0) : parseInt(byte.slice(2), 16))));
    return text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0)} ${'?'.repeat(substitutes)}`);
}
