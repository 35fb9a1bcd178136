// Keeps an FAQ's words from notifying anybody. Mattermost reads `@name`, `@channel`, `@all` and `@here` out of a message
// wherever they stand outside code, even in a link's address that shows as text. A zero-width space behind the `@` ends
// that, and looks the same. Where it is unclear whether something is code, it is not taken for code.

/** An `@` with a zero-width space behind it. */
const BROKEN = '@\u200B';

/** Characters that `encodeURIComponent` leaves as they are. */
const ENCODED: Readonly<Record<string, string>> = {'(': '%28', ')': '%29'};

/** One way to read each character: with `> ?` a thousand nested quotes would take for ever. */
const FENCE = /^([ \t>]*)(`{3,}|~{3,})[^`]*$/;

/**
 * What begins a mention to Mattermost, whose server reads an `@` out of entities as well. The one `@` of an e-mail address
 * begins none; a second one in the same word may.
 */
const MENTION = /(?:(?<![\p{L}\p{N}])|(?<=[@;][^\s@;]*))@(?=[\p{L}\p{N}_.-])|&(?:#0*64|#x0*40|commat);/giu;

/** What would end a link's text or target early. */
const MARKUP = /[\s`\\()<>[\]]/g;

/** Code in a line, not behind what may be an address. Longer code is not taken for code, so that matching takes linear time. */
const CODE = /(?<code>(?<![\w`/.:;,?!&=#%+~$@<>)\]}-])(?<ticks>`+)(?!`)(?:.{0,999}?[^`])\k<ticks>(?!`))/;

/** The other things that matter in a line: an escape, addresses that show as text, a link's target, an `@`. */
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
 * The Markdown with every mention outside code disarmed. Nothing else changes, but an address that holds a mention becomes a
 * link, in whose target the `@` is written as `%40`.
 */
export function disarmMentions(markdown: string): string {
    const lines = markdown.split('\n');
    const pieces: {readonly isCode: boolean; readonly text: string}[] = [];
    for (let at = 0; at < lines.length; at++) {
        const end = findFenceEnd(lines, at);
        pieces.push({isCode: end > at, text: lines.slice(at, end + 1).join('\n')});
        at = end;
    }

    // A backtick that belongs to nothing may pair with any other, so that no code in a line can be trusted.
    const isClear = pieces.every(({isCode, text}) => isCode || !text.replace(TOKEN_OR_CODE, '').includes('`'));
    return pieces.map(({isCode, text}) => (isCode ? text : disarmLine(text, isClear ? TOKEN_OR_CODE : TOKEN))).join('\n');
}

/** Last line of the fenced block that begins at `start`; `start` itself where none does, or where it does not end in its container. */
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

/** Plain text with its mentions broken. */
export function breakMentions(text: string): string {
    return text.replace(MENTION, BROKEN);
}

/** An address that can stand in a link's round brackets, and that mentions nobody where the brackets are not read as a link. */
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

/** An address that shows as text: its text is disarmed, and where it leads stays the same. */
function linkAddress(address: string): string {
    const shown = breakMentions(address).replace(MARKUP, encodeURIComponent);
    return `[${shown}](${encodeAddress(address.replace(/^www\./i, 'http://$&'))})`;
}
