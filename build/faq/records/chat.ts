// Reads channel exports of Slack and Mattermost: threads that ask a question and were answered. They are proposals
// for the FAQ's author, not entries.

import {isObject, objectsIn, trimmedText, type Json} from './fields';
import {createThreads, type Message, type Thread} from './threads';

/** The answered questions of a message export, or `null` for other data. Skips deleted and private messages. */
export function findThreads(value: unknown, unanswered = false): Thread[] | null {
    const messages = readSlack(value) ?? readMattermostPosts(value) ?? readMattermostBulk(value);
    return messages && createThreads(messages, unanswered);
}

/** The same for a CSV table of Mattermost's channel export; `null` for other columns. */
export function findThreadsInRows(rows: readonly (readonly string[])[], unanswered = false): Thread[] | null {
    const [head = [], ...body] = rows;
    const at = (name: string): number => head.findIndex((cell) => cell.trim().toLowerCase() === name);
    const [id, parent, text, type, user, created, kind] =
        ['post id', 'parent post id', 'post message', 'post type', 'user id', 'post creation time', 'user type'].map(at);
    if (id === undefined || parent === undefined || text === undefined || Math.min(id, parent, text) < 0) {
        return null;
    }
    const cell = (row: readonly string[], column: number | undefined): string => row[column ?? -1] ?? '';
    return createThreads(body.map((row, index): Message => ({
        id: cell(row, id), root: cell(row, parent), user: cell(row, user), text: cell(row, text), order: Number(cell(row, created)) || index,
        isShown: !cell(row, type).startsWith('system') && cell(row, kind).toLowerCase() !== 'bot', likes: 0, isSlack: false,
    })), unanswered);
}

/** A channel's list of messages, or a response of Slack's API. */
function readSlack(value: unknown): Message[] | null {
    const channel = isObject(value) ? value : {};
    const messages = objectsIn(Array.isArray(value) ? value : channel.messages).flatMap((message) => [message, ...objectsIn(message.slackdump_thread_replies)]);
    if (messages.length === 0 ||
        !messages.every((message) => typeof message.ts === 'string' && (typeof message.text === 'string' || message.type === 'message'))) {
        return null;
    }
    const id = trimmedText(channel.channel_id) || trimmedText(channel.id);
    const isPrivate = ['is_private', 'is_im', 'is_mpim', 'is_group'].some((key) => channel[key] === true) || (/^[DG][A-Z0-9]{6,}$/).test(id);
    return messages.map((message) => readSlackMessage(message, isPrivate));
}

/** Reactions that say that a message helped. */
const HELPFUL = /^(?:white_check_mark|heavy_check_mark|\+1|thumbsup|100|tada|raised_hands)/;

const SLACK_SHOWN = new Set(['', 'thread_broadcast', 'file_share', 'me_message']);

function readSlackMessage(message: Json, isPrivate: boolean): Message {
    const id = trimmedText(message.ts);
    const root = trimmedText(message.thread_ts);
    const reactions = objectsIn(message.reactions).filter(({name}) => HELPFUL.test(trimmedText(name)));
    return {
        id, root: root === id ? '' : root, user: trimmedText(message.user) || trimmedText(message.bot_id), text: trimmedText(message.text), order: Number(id),
        isShown: !isPrivate && SLACK_SHOWN.has(trimmedText(message.subtype)) && message.hidden !== true && message.is_ephemeral !== true &&
            message.bot_id === undefined,
        likes: reactions.reduce((sum, {count}) => sum + (typeof count === 'number' ? count : 1), 0), isSlack: true,
    };
}

/** Mattermost's `{order, posts}`, one or several pages, or a list of posts. */
function readMattermostPosts(value: unknown): Message[] | null {
    const pages = isObject(value) ? [value] : objectsIn(value);
    const posts = pages.flatMap((page) =>
        (isObject(page.posts) ? Object.values(page.posts).filter(isObject) : objectsIn(page.posts).length > 0 ? objectsIn(page.posts) : [page]));
    if (posts.length === 0 || !posts.every((post) => typeof post.message === 'string' && typeof post.create_at === 'number' && typeof post.id === 'string')) {
        return null;
    }
    return posts.map((post) => {
        const props = isObject(post.props) ? post.props : {};
        return {
            id: trimmedText(post.id), root: trimmedText(post.root_id), user: trimmedText(post.user_id), text: trimmedText(post.message),
                order: Number(post.create_at), likes: countReactions(post), isSlack: false,
            isShown: isLive(post) && trimmedText(post.type) === '' && trimmedText(post.original_id) === '' && props.from_webhook === undefined &&
                props.from_bot === undefined,
        };
    });
}

function countReactions({metadata}: Json): number {
    const reactions = isObject(metadata) ? objectsIn(metadata.reactions) : [];
    return reactions.filter(({emoji_name: name}) => HELPFUL.test(trimmedText(name))).length;
}

/** Lines of a bulk export, without direct messages and private channels. */
function readMattermostBulk(value: unknown): Message[] | null {
    const lines = objectsIn(value);
    if (!lines.some(({type, post, direct_post: direct}) => (type === 'post' && isObject(post)) || (type === 'direct_post' && isObject(direct)))) {
        return null;
    }
    const hidden = new Set(lines.flatMap(({channel}) =>
        (isObject(channel) && channel.type !== 'O' ? [`${trimmedText(channel.team)}/${trimmedText(channel.name)}`] : [])));
    return lines.flatMap(({post}, line): Message[] => {
        if (!isObject(post) || hidden.has(`${trimmedText(post.team)}/${trimmedText(post.channel)}`)) {
            return [];
        }
        const read = (one: Json, id: string, root: string): Message => ({
            id, root, user: trimmedText(one.user), text: trimmedText(one.message), order: Number(one.create_at) || line, likes: objectsIn(one.reactions).length,
                isSlack: false,
            isShown: isLive(one) && !trimmedText(one.type).startsWith('system_'),
        });
        return [read(post, String(line), ''), ...objectsIn(post.replies).map((reply, at) => read(reply, `${line}.${at}`, String(line)))];
    });
}

function isLive({delete_at: deleted, deleted: flag, state}: Json): boolean {
    return (deleted === undefined || deleted === null || deleted === 0) && flag !== true && state !== 'DELETED';
}
