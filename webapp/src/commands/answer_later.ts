// Mattermost freezes the message box until a hook returns, and then clears whatever channel the box shows: text typed there in
// the meantime would be lost, and the next message would be sent to the channel of the command. So the hook of a question returns
// after a moment at the latest, and the answer follows. A card that is shown before that is scrolled to.

import type {CommandHook, CommandVerdict} from '../host/registry';
import {pause} from '../host/tasks';
import type {PostTarget} from '../state/panel';
import {parseCommand} from './parse_command';

interface AnswerLaterDependencies {

    /** Shows that the question is being answered. Returns a function that removes that. */
    readonly showWaiting: (query: string, target: PostTarget) => () => void;

    /** Puts a line that could not even be shown in a card back into the message box. */
    readonly restore: (line: string, target: PostTarget) => void;
}

/** Time until the hook returns, in milliseconds: less than it takes to open another channel and type there. */
const HOOK_MS = 250;

/** Time until the user is told that the answer takes longer, in milliseconds after the hook has returned. */
const SHOW_WAITING_AFTER = 750;

export function answerLater(run: CommandHook, dependencies: AnswerLaterDependencies): CommandHook {
    return async (line, args) => {
        const command = parseCommand(line);
        const running = run(line, args);
        if (command?.kind !== 'ask') {
            return running;
        }
        const early = await Promise.race([running, pause(HOOK_MS).then(() => null)]);
        if (early !== null) {
            return early;
        }
        void follow(running, line, command.question, {channelId: args.channel_id, rootId: args.root_id ?? ''}, dependencies);
        return {};
    };
}

async function follow(running: Promise<CommandVerdict>, line: string, query: string, target: PostTarget,
    {showWaiting, restore}: AnswerLaterDependencies): Promise<void> {
    let hideWaiting = (): void => undefined;
    let isOver = false;
    void pause(SHOW_WAITING_AFTER).then(() => {
        if (!isOver) {
            hideWaiting = showWaiting(query, target);
        }
    });
    const verdict = await running;
    isOver = true;
    hideWaiting();
    if (verdict && 'error' in verdict) {
        restore(line, target);
    }
}
