// Escapes Markdown for Mattermost. Its parser supports fewer backslash escapes than CommonMark (none for `<` and `$`, none for a
// backslash before a letter), so only the common subset is used.

/** Characters that can be escaped with a backslash in both dialects. */
const ESCAPABLE = /[`*{}[\]()#+\-.!_>|~\\]/;

/** Escapes text within a line; {@link escapeLineStarts} handles its start. */
export function escapeText(text: string): string {
    let out = '';
    for (let at = 0; at < text.length; at++) {
        out += escapeCharacter(text, at);
    }
    return out;
}

function escapeCharacter(text: string, at: number): string {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    switch (char) {
        case '\\':
            return ESCAPABLE.test(next) ? '\\\\' : char;
        case '`':
        case '[':
        case ']':
            return `\\${char}`;
        case '~':
            return isChannelMention(text, at) ? char : '\\~';
        case '*':
            return /^\s+$/.test(text) ? char : '\\*';
        case '_':
            return isWordCharacter(text.charAt(at - 1)) && isWordCharacter(next) ? char : '\\_';
        case '<':
            return /^[a-z/!?]/i.test(next) ? '&lt;' : char;
        case '&':
            return /^&#?\w+;/.test(text.slice(at, at + 32)) ? '&amp;' : char;
        default:
            return char;
    }
}

/** Mattermost links `~help-desk` to the team's channel of that name, and notifies nobody. */
function isChannelMention(text: string, at: number): boolean {
    return /^[\s(]?$/.test(text.charAt(at - 1)) && /[a-z\d]/i.test(text.charAt(at + 1));
}

function isWordCharacter(char: string): boolean {
    return /^[\p{L}\p{N}_]$/u.test(char);
}

/** Escapes starts of lines that would become headings, lists, quotes or rules. */
export function escapeLineStarts(paragraph: string): string {
    return paragraph.replace(/^ *(?:(#{1,6})(?=\s|$)|([-+=])(?=\s|$|[-=]*\s*$)|(\d+)([.)])(?=\s|$)|(>))/gm,
        (whole, hashes?: string, bullet?: string, digits?: string, dot?: string, quote?: string) => {
            if (digits) {
                return `${digits}\\${dot ?? '.'}`;
            }
            if (bullet === '=') {
                return whole;
            }
            return `\\${hashes ?? bullet ?? quote ?? ''}`;
        });
}

/** Inline code with as many backticks as needed. */
export function writeCode(code: string): string {
    const text = code.replace(/\s*\n\s*/g, ' ');
    if (text.trim() === '') {
        return '';
    }
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}

/** A URL for the parentheses of a link. */
export function escapeUrl(url: string): string {
    const encoded = url.replace(/[\s<>"\\`]/g, (char) => encodeURIComponent(char));
    return /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(encoded) ? encoded : encoded.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
}
