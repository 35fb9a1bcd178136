// Prevents an answer from notifying anybody. Mattermost finds `@name`, `@channel`, `@all` and `@here` anywhere outside code, also
// in a link's address that is shown as text. A zero-width space after the `@` prevents that invisibly. If it is unclear whether
// something is code, it is treated as text.

/** An `@` followed by a zero-width space. */
const BROKEN = '@\u200B';

/** Characters that `encodeURIComponent` leaves as they are. */
const ENCODED: Readonly<Record<string, string>> = {'(': '%28', ')': '%29'};

/** Each character matches in one way only: `> ?` would take exponential time for nested quotes. */
const FENCE = /^([ \t>]*)(`{3,}|~{3,})[^`]*$/;

/**
 * The start of a mention. Mattermost's server also decodes entities before it looks for an `@`. A single `@` inside an e-mail
 * address starts no mention; a second one in the same word may. The pattern looks back only from an `@`, so that matching takes
 * linear time.
 */
const MENTION = /@(?<=(?:(?<![\p{L}\p{N}])|[@;][^\s@;]*)@)(?=[\p{L}\p{N}_.-])|&(?:#0*64|#x0*40|commat);/giu;

/** Characters that could end a link's text or target early. */
const MARKUP = /[\s`\\()<>[\]]/g;

/** Inline code that does not follow a possible address. Limited in length so that matching takes linear time. */
const CODE = /(?<code>(?<![\w`/.:;,?!&=#%+~$@<>)\]}-])(?<ticks>`+)(?!`)(?:.{0,999}?[^`])\k<ticks>(?!`))/;

/** Everything else that matters within a line: escapes, autolinked addresses, link targets, `@`. */
const PARTS = [
    /\\[\\`<@]/,
    /<(?<angle>[a-z][a-z0-9+.-]*:[^\s<>]*)>/,
    /(?<target>\]\((?:<[^<>]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\))/,
    /(?<bare>(?<!\[)(?:(?:https?|ftp):\/\/|www\.)[^\s<>)\]]+)/,
    MENTION,
];

const TOKEN = joinPatterns(PARTS);
const TOKEN_OR_CODE = joinPatterns([CODE, ...PARTS]);

function joinPatterns(patterns: readonly RegExp[]): RegExp {
    return new RegExp(patterns.map(({source}) => source).join('|'), 'giu');
}

/**
 * Disarms every mention outside code. Nothing else changes, except that an address containing a mention becomes a link whose
 * target has `%40` instead of `@`.
 */
export function disarmMentions(markdown: string): string {
    const lines = markdown.split('\n');
    const pieces: {readonly isCode: boolean; readonly text: string}[] = [];
    for (let at = 0; at < lines.length; at++) {
        const end = findFenceEnd(lines, at);
        pieces.push({isCode: end > at, text: lines.slice(at, end + 1).join('\n')});
        at = end;
    }

    // An unmatched backtick may pair with any other, so no inline code in the line is reliable.
    const isClear = pieces.every(({isCode, text}) => isCode || !text.replace(TOKEN_OR_CODE, '').includes('`'));
    return pieces.map(({isCode, text}) => (isCode ? text : disarmLine(text, isClear ? TOKEN_OR_CODE : TOKEN))).join('\n');
}

/**
 * Index of the last line of the fenced block that starts at `start`; `start` itself if none starts there or if it does not end
 * inside its container.
 */
function findFenceEnd(lines: readonly string[], start: number): number {
    const opening = FENCE.exec(lines[start] ?? '');
    const [, container = '', fence = ''] = opening ?? [];
    if (!opening || (/^ {4}/).test(container)) {
        return start;
    }
    for (let at = start + 1; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (!line.startsWith(container) && line.trim() !== '') {
            return start;
        }
        const rest = line.slice(container.length).trim();
        if (rest.startsWith(fence) && rest.replaceAll(fence.charAt(0), '') === '') {
            return at;
        }
    }
    return start;
}

/** Disarms the mentions of plain text. */
export function breakMentions(text: string): string {
    return text.replace(MENTION, BROKEN);
}

/** Makes an address safe inside a link's parentheses; it mentions nobody even if they are not parsed as a link. */
export function encodeAddress(url: string): string {
    return encodeMentions(url.replace(MARKUP, (character) => ENCODED[character] ?? encodeURIComponent(character)));
}

function encodeMentions(text: string): string {
    return text.replace(MENTION, '%40');
}

function disarmLine(line: string, tokens: RegExp): string {
    let disarmed = '';
    let done = 0;
    for (const match of line.matchAll(tokens)) {
        disarmed += line.slice(done, match.index) + disarmToken(match[0], match.groups ?? {});
        done = match.index + match[0].length;
    }
    return disarmed + line.slice(done);
}

function disarmToken(token: string, {code, target, angle, bare}: Readonly<Record<string, string | undefined>>): string {
    if (code !== undefined) {
        return token;
    }
    if (target !== undefined) {
        return encodeMentions(token);
    }
    const address = angle ?? bare;
    if (address === undefined) {
        return token.replace(/@|&[^;]*;/, BROKEN);
    }
    return breakMentions(address) === address ? token : linkAddress(address);
}

/** An autolinked address: its text is disarmed, its target unchanged. */
function linkAddress(address: string): string {
    const shown = breakMentions(address).replace(MARKUP, encodeURIComponent);
    return `[${shown}](${encodeAddress(address.replace(/^www\./i, 'http://$&'))})`;
}
