// Runs `/faq`. Never throws and never leaves the composer without an answer: the hook's result is all that Mattermost sees.

import type {FailureReason, Outcome} from '../answer/outcome';
import {LoadError} from '../answer/outcome';
import type {PrivateCard} from '../answer/private_card';
import type {Faq, Reply} from '../answer/types';
import type {FaqEntry} from '../faq/entry';
import type {CommandArgs, CommandVerdict} from '../host/registry';
import type {Translate} from '../i18n/translate';
import type {PostTarget} from '../state/panel';
import type {Visibility} from './parse_command';
import {parseCommand} from './parse_command';

/** What the command needs from the rest of the plugin. */
export interface CommandParts {
    readonly loadFaq: () => Promise<Faq>;
    readonly postAnswer: (entry: FaqEntry, target: PostTarget) => Promise<Outcome>;
    readonly showCard: (card: PrivateCard, target: PostTarget) => void;
    readonly openPanel: (target: PostTarget) => void;

    /** Whether this user wants to see answers first; `null` where the user has not said. */
    readonly prefersPrivate: () => boolean | null;
    readonly text: Translate;
    readonly report: (what: string, error: unknown) => void;
}

/** Not worth keeping the typed question in the box for: trying again would end the same. */
const FINAL_FAILURES: ReadonlySet<FailureReason> = new Set(['archived', 'forbidden', 'gone']);

/** Gives the hook for slash commands. */
export function createCommandHook(parts: CommandParts): (line: string, args: CommandArgs) => Promise<CommandVerdict> {
    return async (line, args) => {
        const command = parseCommand(line);
        if (!command) {
            return undefined;
        }
        const target = {channelId: args.channel_id, rootId: args.root_id ?? ''};
        try {
            switch (command.kind) {
            case 'open':
                parts.openPanel(target);
                return {};
            case 'help':
                parts.showCard({kind: 'help'}, target);
                return {};
            case 'unknown_flag':
                return fail(parts.text('faq_bot.command.unknown_flag', {flag: command.flag}));
            case 'ask':
                return await ask(parts, command.question, command.visibility, target);
            }
        } catch (error) {
            parts.report('A question could not be answered', error);
            return fail(parts.text(error instanceof LoadError ? `faq_bot.load.${error.reason}` : 'faq_bot.command.failed'));
        }
    };
}

function fail(message: string): CommandVerdict {
    return {error: {message}};
}

async function ask(parts: CommandParts, question: string, visibility: Visibility, target: PostTarget): Promise<CommandVerdict> {
    const faq = await parts.loadFaq();
    const reply = faq.ask(question, {limit: 3});
    const entry = await readAnswer(faq, reply);
    if (!entry) {
        parts.showCard({kind: reply.verdict === 'none' ? 'none' : 'suggestions', query: question, ids: candidates(reply)}, target);
        return {};
    }
    const isPrivate = visibility === null ? parts.prefersPrivate() ?? faq.meta.privateByDefault : visibility === 'private';
    if (isPrivate) {
        parts.showCard({kind: 'answer', query: question, ids: [entry.id], reason: null}, target);
        return {};
    }
    const outcome = await parts.postAnswer(entry, target);
    if (outcome.ok) {
        return {};
    }
    if (FINAL_FAILURES.has(outcome.reason)) {
        parts.showCard({kind: 'answer', query: question, ids: [entry.id], reason: outcome.reason}, target);
        return {};
    }
    return fail(parts.text(`faq_bot.failure.${outcome.reason}`));
}

async function readAnswer(faq: Faq, reply: Reply): Promise<FaqEntry | null> {
    const [best] = reply.results;
    return reply.verdict === 'answer' && best ? faq.read(best.id) : null;
}

function candidates(reply: Reply): readonly string[] {
    return reply.verdict === 'none' ? [] : reply.results.slice(0, 3).map((result) => result.id);
}
