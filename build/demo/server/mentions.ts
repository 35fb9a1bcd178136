// Who a message notifies, worked out as Mattermost's server does: from the text of the Markdown outside code, word by word.
// Where Markdown is read differently there (it knows no emphasis and no HTML), this errs on the side of finding a mention.

import type {Token, Tokens} from 'marked';
import {lexer} from 'marked';

import type {Notification, ServerUser} from './types';

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', commat: '@', nbsp: '\u00a0', period: '.', lowbar: '_'};

/** `&#64;` is an `@` to the server, so a mention can hide in an entity. */
export function decodeEntities(text: string): string {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));/gi, (raw, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) {
            return ENTITIES[name.toLowerCase()] ?? raw;
        }
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : raw;
    });
}

function childTokens(token: Token): Token[] {
    if (token.type === 'list') {
        const items: unknown = Reflect.get(token, 'items');
        return Array.isArray(items) ? items.flatMap((item: Token) => childTokens(item)) : [];
    }
    if (token.type === 'table') {
        const {header, rows} = token as Tokens.Table;
        return [header, ...rows].flat().flatMap((cell) => cell.tokens);
    }
    const children: unknown = Reflect.get(token, 'tokens');
    return Array.isArray(children) ? children as Token[] : [];
}

/** The plain text of Markdown, one string for each run of text; code is left out. */
export function textRuns(markdown: string): string[] {
    const runs: string[] = [];
    let run = '';
    const flush = (): void => {
        if (run) {
            runs.push(run);
        }
        run = '';
    };
    const visit = (token: Token): void => {
        const inner = childTokens(token);
        if (token.type === 'code' || token.type === 'codespan') {
            flush();
        } else if (inner.length > 0) {
            const emphasis = ['em', 'strong', 'del'].includes(token.type);
            if (emphasis) {
                run += '*';
            } else if (token.type !== 'text') {
                flush();
            }
            inner.forEach(visit);
            if (emphasis) {
                run += '*';
            } else if (token.type !== 'text') {
                flush();
            }
        } else if (token.type === 'text' || token.type === 'escape' || token.type === 'html') {
            const text: unknown = Reflect.get(token, 'text');
            run += decodeEntities(typeof text === 'string' ? text : token.raw);
        } else {
            flush();
        }
    };
    lexer(markdown).forEach(visit);
    flush();
    return runs;
}

/** The words of a text that could be mentions, and their pieces, as the server's parser tries them. */
function* candidateWords(text: string): Generator<string> {
    for (const raw of text.split(/[^:.\-_@\p{L}\p{N}]+/u)) {
        if (!raw || (raw.startsWith(':') && raw.endsWith(':'))) {
            continue;
        }
        let word = raw.replace(/^[:.\-_]+/, '');
        yield word;
        for (const piece of word.split(/[.\-:]+/)) {
            yield piece;
        }
        while (/[.\-:_]$/.test(word)) {
            word = word.slice(0, -1);
            yield word;
        }
    }
}

function keywordsOf(users: readonly ServerUser[]): Map<string, string[]> {
    const keywords = new Map<string, string[]>();
    const add = (keyword: string, user: ServerUser): void => {
        keywords.set(keyword, [...keywords.get(keyword) ?? [], user.username]);
    };
    for (const user of users) {
        add(`@${user.username.toLowerCase()}`, user);
        ['@channel', '@all', '@here'].forEach((keyword) => add(keyword, user));
        for (const key of (user.notify_props.mention_keys ?? '').split(',').filter(Boolean)) {
            add(key.trim().toLowerCase(), user);
        }
    }
    return keywords;
}

/**
 * Whom a message notifies, except its author. An empty list: nobody.
 * @param message the post's Markdown
 * @param users the members of the channel
 */
export function findNotifications(postId: string, message: string, users: readonly ServerUser[], author: string): Notification[] {
    const keywords = keywordsOf(users);
    const found = new Map<string, Notification>();
    for (const text of textRuns(message)) {
        for (const word of candidateWords(text)) {
            const keyword = word.toLowerCase();
            const usernames = (keywords.get(keyword) ?? []).filter((name) => name !== author);
            if (usernames.length > 0) {
                found.set(keyword, {postId, keyword, usernames});
            }
        }
    }
    return [...found.values()];
}
