// Finds whom a message notifies, as Mattermost's server does: word by word in the text outside code.
// The server's Markdown parser differs (no emphasis, no HTML); in doubt a mention is found.

import {lexer, type Token, type Tokens} from 'marked';

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

/** A token's children, grouped by separate text: list items, table cells. */
function innerGroups(token: Token): Token[][] {
    if (token.type === 'list') {
        return (token as Tokens.List).items.map((item) => item.tokens);
    }
    if (token.type === 'table') {
        const {header, rows} = token as Tokens.Table;
        return [header, ...rows].flat().map((cell) => cell.tokens);
    }
    const children: unknown = Reflect.get(token, 'tokens');
    return Array.isArray(children) && children.length > 0 ? [children as Token[]] : [];
}

class TextCollector {
    readonly runs: string[] = [];
    #run = '';

    visit(token: Token): void {
        const groups = innerGroups(token);
        if (token.type === 'code' || token.type === 'codespan') {
            this.flush();
        } else if (groups.length > 0) {
            this.#visitInside(token, groups);
        } else if (token.type === 'text' || token.type === 'escape' || token.type === 'html') {
            const text: unknown = Reflect.get(token, 'text');
            this.#run += decodeEntities(typeof text === 'string' ? text : token.raw);
        } else {
            this.flush();
        }
    }

    flush(): void {
        if (this.#run) {
            this.runs.push(this.#run);
        }
        this.#run = '';
    }

    /** Emphasis does not interrupt the text for the server, which sees its asterisks; everything else does. */
    #visitInside(token: Token, groups: readonly Token[][]): void {
        const emphasis = ['em', 'strong', 'del'].includes(token.type);
        for (const group of groups) {
            const border = (): void => {
                if (emphasis) {
                    this.#run += '*';
                } else if (token.type !== 'text') {
                    this.flush();
                }
            };
            border();
            group.forEach((inner) => this.visit(inner));
            border();
        }
    }
}

/** The plain text of Markdown, one string for each run of text; code is left out. */
export function textRuns(markdown: string): string[] {
    const collector = new TextCollector();
    lexer(markdown).forEach((token) => collector.visit(token));
    collector.flush();
    return collector.runs;
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
