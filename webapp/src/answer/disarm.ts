// Keeps an FAQ's words from notifying anybody. Mattermost reads `@name`, `@channel`, `@all` and `@here` out of a message
// wherever they stand outside code, even in a link's address that shows as text. A zero-width space behind the `@` ends
// that, and looks the same. Where it is unclear whether something is code, it is not taken for code.

/** An `@` with a zero-width space behind it. */
const BROKEN = '@\u200B';

const FENCE = /^((?:[ \t]|> ?)*)(`{3,}|~{3,})[^`]*$/;

/** What Mattermost takes for a mention; an e-mail address is none. */
const MENTION = /(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_.-])/giu;

/** One of the things that matter in a line, from left to right: an escape, code, an address, a link's target, an `@`. */
const TOKEN = new RegExp([
    /\\[\\`<@]/,                                            // escape
    /(?<code>(?<ticks>`+)(?!`)(?:.*?[^`])\k<ticks>(?!`))/,  // code in a line
    /<(?<angle>[a-z][a-z0-9+.-]*:[^\s<>]*)>/,               // <https://…>
    /(?<target>\]\((?:<[^<>]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\))/,
    /(?<bare>(?<!\[)\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>)\]]+)/,    // address that shows as text
    MENTION,
].map((part) => part.source).join('|'), 'giu');

/** The Markdown with every mention outside code disarmed. Nothing else changes, but addresses that hold an `@` become links. */
export function disarmMentions(markdown: string): string {
    if (!markdown.includes('@')) {
        return markdown;
    }
    const lines = markdown.split('\n');
    const done: string[] = [];
    for (let at = 0; at < lines.length; at++) {
        const end = findFenceEnd(lines, at);
        if (end > at) {
            done.push(...lines.slice(at, end + 1));
            at = end;
        } else {
            done.push(disarmLine(lines[at] ?? ''));
        }
    }
    return done.join('\n');
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

function disarmLine(line: string): string {
    let disarmed = '';
    let done = 0;
    for (const match of line.matchAll(TOKEN)) {
        disarmed += line.slice(done, match.index) + disarmToken(match[0], match.groups ?? {});
        done = match.index + match[0].length;
    }
    return disarmed + line.slice(done);
}

function disarmToken(token: string, {code, target, angle, bare}: Readonly<Record<string, string | undefined>>): string {
    if (code !== undefined || target !== undefined) {
        return token;
    }
    const address = angle ?? bare;
    if (address === undefined) {
        return token.replace('@', BROKEN);
    }
    const shown = breakMentions(address);
    return shown === address ? token : `[${shown}](<${address.replace(/^www\./i, 'http://$&')}>)`;
}

function breakMentions(text: string): string {
    return text.replace(MENTION, BROKEN);
}
