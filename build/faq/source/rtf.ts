// Rich text before Pandoc reads it: deleted and hidden text and reviewers' comments go, footnotes and headings are marked as Pandoc knows them.

import {decodeBytes} from './encoding';
import type {Dropped} from '../html/drop';
import {decodeLetters} from './rtf_letters';
import {isForQuestions, QUESTION_LEVEL} from './word_styles';

/** A hexadecimal letter, a Unicode letter with its substitute, a control word with its number, a control symbol, a bracket, or text. */
const TOKEN = /\\'[\da-f]{2}|\\u-?\d+ ?(?:\\'[\da-f]{2}|\?)?|\\([a-z]+)(-?\d+)? ?|\\[^a-z]|[{}]|[^\\{}]+/gi;

/** Groups that are not part of the text. */
const ASIDE = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf',
    'pict', 'object', 'listtable', 'fldinst']);

interface Group {
    readonly isAside: boolean;
    readonly isComment: boolean;
    readonly isHidden: boolean;
    readonly isDeleted: boolean;
    readonly isWhite: boolean;

    /** Whether a colour may be behind the text: of a table, a paragraph or the text itself. */
    readonly isBacked: boolean;
}

export function cleanRtf(text: string, dropped: Dropped[]): string {
    return markHeadings(dropHidden(decodeLetters(openBoxes(text.replace(/\{\\\*\\footnote\b/g, '{\\footnote'))), dropped));
}

/** Text boxes are shapes, which Pandoc skips, with their properties and the same again for old programs. */
function openBoxes(text: string): string {
    return !text.includes('\\shptxt') ? text : text.replace(/\{\\sp\s*\{\\sn[^{}]*\}\s*\{\\sv[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\s*\}/g, '').
        replaceAll('{\\shprslt', '{\\*\\shprslt').replaceAll('{\\*\\shpinst', '\\par{').replaceAll('{\\shptxt', '{');
}

function dropHidden(text: string, dropped: Dropped[]): string {
    const groups: Group[] = [];
    let group: Group = {isAside: false, isComment: false, isHidden: false, isDeleted: false, isWhite: false, isBacked: false};
    const white = findWhite(text);
    let hidden = '';
    let isCommented = false;
    const flush = (): void => {
        const passage = hidden.replace(/\s+/g, ' ').trim();
        if (passage !== '') {
            dropped.push({what: isCommented ? 'comment' : 'hidden text', text: passage});
        }
        hidden = '';
    };
    const written = text.replace(TOKEN, (token: string, word?: string, number?: string) => {
        if (token === '{') {
            groups.push(group);
        } else if (token === '}') {
            group = groups.pop() ?? group;
        } else if (word !== undefined || token === '\\*') {
            group = enter(group, word ?? '*', number, white);
            return token;
        } else if (isLeftOut(group)) {
            return keep(token);
        } else if (token.trim() !== '') {
            flush();
        }
        return token;
    });
    flush();
    return written;

    function keep(token: string): string {
        if (group.isComment !== isCommented) {
            flush();
            isCommented = group.isComment;
        }
        hidden += group.isDeleted || (group.isComment && group.isAside) ? '' : readLetters(token);
        return '';
    }
}

function isLeftOut({isAside, isComment, isHidden, isDeleted, isWhite, isBacked}: Group): boolean {
    return isComment || (!isAside && (isHidden || isDeleted || (isWhite && !isBacked)));
}

/** The numbers of white among the colours. */
function findWhite(text: string): ReadonlySet<string> {
    const [, colours = ''] = (/\{\\colortbl([^{}]*)\}/).exec(text) ?? [];
    return new Set(colours.split(';').flatMap((colour, at) => (['red', 'green', 'blue'].every((part) => colour.includes(`\\${part}255`)) ? [String(at)] : [])));
}

function enter(group: Group, word: string, number: string | undefined, white: ReadonlySet<string>): Group {
    const isOn = number !== '0';
    switch (word) {
        case 'v':
            return {...group, isHidden: isOn};
        case 'deleted':
            return {...group, isDeleted: isOn};
        case 'plain':
            return {...group, isHidden: false, isDeleted: false, isWhite: false};
        case 'pard':
            return {...group, isBacked: false};
        case 'cf':
            return {...group, isWhite: white.has(number ?? '0')};
        case 'cb':
        case 'highlight':
        case 'chcbpat':
        case 'cbpat':
        case 'intbl':
            return {...group, isBacked: group.isBacked || isOn};
        case 'annotation':
            return {...group, isComment: true, isAside: false};
        default:
            return word === '*' || ASIDE.has(word) ? {...group, isAside: true} : group;
    }
}

function readLetters(token: string): string {
    const [, code] = (/^\\u(-?\d+)/).exec(token) ?? [];
    if (code !== undefined) {
        return String.fromCharCode((Number(code) + 65_536) % 65_536);
    }
    return token.startsWith("\\'") ? decodeBytes(Buffer.from(token.slice(2), 'hex')).text : token.replace(/^\\/, '');
}

/** Numbered headings are items of lists for Pandoc, and styles have no meaning. */
function markHeadings(text: string): string {
    const levels = new Map([...(/\{\\stylesheet[\s\S]*?\}\s*\}/).exec(text)?.[0].matchAll(/\{\\s(\d+)((?:\\[a-z]+-?\d*|\s)*)([^\\{};]*);\}/g) ??
        []].map(([, style = '', properties = '', name = '']) => {
        const heading = (/\bheading (\d)$/i).exec(name.trim())?.[1] ?? (isForQuestions(name.trim()) ? QUESTION_LEVEL : undefined);
        const [, level] = (/\\outlinelevel(\d)/).exec(properties) ?? [];
        return [style, heading === undefined ? level : String(Number(heading) - 1)] as const;
    }));
    return text.replace(/\{\\listtext\b(?:[^{}]|\{[^{}]*\})*\}/g, '').replace(/(\\pard\b)((?:(?!\\pard\b|\\par\b)[\s\S])*)/g,
        (whole, start: string, content: string) => {
        const level = (/\\outlinelevel(\d)/).exec(content)?.[1] ?? levels.get((/\\s(\d+)\b/).exec(content)?.[1] ?? '');
        return level === undefined || level === '9' ? whole : `${start}\\outlinelevel${level}${content.replace(/\\(?:outlinelevel|ls|ilvl)\d+ ?/g, '')}`;
    });
}
