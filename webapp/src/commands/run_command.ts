// Runs `/faq`. Never throws, since Mattermost only sees the hook's result. On failure the message box is cleared and a private
// card keeps the question: if the hook returned an error, Mattermost would ignore Enter until the text is edited.

import {LoadError} from '../answer/load_error';
import type {LoadFailure, Outcome, PostOptions} from '../answer/outcome';
import type {PrivateCard} from '../answer/private_card';
import {listSuggestions, MAX_SUGGESTIONS} from '../answer/suggestions';
import type {Faq, Reply} from '../answer/types';
import type {FaqEntry, FaqMeta} from '../faq/entry';
import {isOverdue} from '../faq/review';
import type {CommandHook, CommandVerdict} from '../host/registry';
import type {Translate} from '../i18n/translate';
import type {PostTarget} from '../state/panel';
import {parseCommand, type Visibility} from './parse_command';

/** Dependencies of the command. */
export interface CommandDependencies {
    readonly loadFaq: () => Promise<Faq>;
    readonly postAnswer: (entry: FaqEntry, target: PostTarget, options: PostOptions) => Promise<Outcome>;

    /** `entries`: those of the card's entries that are loaded. */
    readonly showCard: (card: PrivateCard, target: PostTarget, entries?: readonly FaqEntry[]) => void;

    /** Opens the panel; false in a window that has no place for it. */
    readonly openPanel: (target: PostTarget) => boolean;

    /** Whether this user wants private answers first. */
    readonly prefersPrivate: (meta: FaqMeta) => boolean;
    readonly text: Translate;
    readonly report: (what: string, error: unknown) => void;
}

/** Creates the function that runs a line; `register/command.ts` is the hook around it. */
export function createCommandRunner(dependencies: CommandDependencies): CommandHook {
    return async (line, args) => {
        const command = parseCommand(line);
        if (!command) {
            return undefined;
        }
        const target = {channelId: args.channel_id, rootId: args.root_id ?? ''};
        try {
            switch (command.kind) {
            case 'open':
                return dependencies.openPanel(target) ? {} : fail(dependencies.text('faq_bot.command.no_panel'));
            case 'help':
                dependencies.showCard({kind: 'help'}, target);
                return {};
            case 'unknown_flag':
                return fail(dependencies.text('faq_bot.command.unknown_flag', {flag: command.flag}));
            case 'ask':
                await ask(dependencies, command.question, command.visibility, target);
                return {};
            }
        } catch (error) {
            dependencies.report('A question could not be answered', error);
            const reason = error instanceof LoadError ? error.reason : null;
            return showFailure(dependencies, {kind: 'failed', query: command.kind === 'ask' ? command.question : '', line, reason}, target);
        }
    };
}

function fail(message: string): CommandVerdict {
    return {error: {message}};
}

/** If not even a card can be shown, the error appears under the message box. */
function showFailure(dependencies: CommandDependencies, card: PrivateCard & {readonly kind: 'failed'; readonly reason: LoadFailure | null},
    target: PostTarget): CommandVerdict {
    try {
        dependencies.showCard(card, target);
        return {};
    } catch {
        return fail(dependencies.text(card.reason ? `faq_bot.load.${card.reason}` : 'faq_bot.command.failed'));
    }
}

async function ask(dependencies: CommandDependencies, question: string, visibility: Visibility, target: PostTarget): Promise<void> {
    const faq = await dependencies.loadFaq();
    const reply = faq.ask(question, {limit: MAX_SUGGESTIONS});
    const entry = await readAnswer(faq, reply);
    if (!entry) {
        const {missing = [], askedIn = ''} = reply;
        const ids = listSuggestions(reply);
        dependencies.showCard({kind: ids.length > 0 ? 'suggestions' : 'none', query: question, ids, missing, askedIn}, target, await readEntries(faq, ids));
        return;
    }
    const isPrivate = visibility === null ? dependencies.prefersPrivate(faq.meta) : visibility === 'private';
    const outcome = isPrivate ? null : await postOrWarn(dependencies, entry, faq, {question, target});
    if (!outcome?.ok) {
        dependencies.showCard({kind: 'answer', query: question, ids: [entry.id], reason: outcome?.reason ?? null, postId: outcome?.postId ?? ''}, target,
            [entry]);
    }
}

/** An answer that may be out of date is shown privately first. */
async function postOrWarn(dependencies: CommandDependencies, entry: FaqEntry, {meta}: Faq,
    {question, target}: {readonly question: string; readonly target: PostTarget}): Promise<Outcome> {
    return isOverdue(entry, meta, Date.now()) ? {ok: false, reason: 'outdated'} : dependencies.postAnswer(entry, target, {question});
}

async function readAnswer(faq: Faq, reply: Reply): Promise<FaqEntry | null> {
    const [best] = reply.results;
    return reply.verdict === 'answer' && best ? faq.read(best.id) : null;
}

/** Entries are read before the card is shown, so that the card does not grow afterwards. If that fails, the card reads them itself and reports a failure. */
async function readEntries(faq: Faq, ids: readonly string[]): Promise<readonly FaqEntry[]> {
    const entries = await Promise.all(ids.map((id) => faq.read(id))).catch(() => []);
    return entries.flatMap((entry) => entry ?? []);
}
