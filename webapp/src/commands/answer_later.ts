// Mattermost freezes the message box until a hook returns, and then clears whatever channel the box shows: text typed there in
// the meantime would be lost, and the next message would be sent to the channel of the command. So the hook of a question returns
// at once, and the answer follows.

import type {CommandArgs, CommandVerdict} from '../host/registry';
import {pause} from '../host/tasks';
import type {PostTarget} from '../state/panel';
import {parseCommand} from './parse_command';

export type CommandHook = (line: string, args: CommandArgs) => Promise<CommandVerdict>;

interface AnswerLaterDependencies {

    /** Runs once the message box is cleared and has its height again: until then, Mattermost's list does not follow new posts. */
    readonly afterSending: (action: () => void) => void;

    /** Shows that the question is being answered. Returns a function that removes that. */
    readonly showWaiting: (query: string, target: PostTarget) => () => void;

    /** Puts a line that could not even be shown in a card back into the message box. */
    readonly restore: (line: string, target: PostTarget) => void;
}

/** An answer usually takes less, in milliseconds. */
const SHOW_WAITING_AFTER = 1000;

export function answerLater(run: CommandHook, dependencies: AnswerLaterDependencies): CommandHook {
    return (line, args) => {
        const command = parseCommand(line);
        if (command?.kind !== 'ask') {
            return run(line, args);
        }
        const target = {channelId: args.channel_id, rootId: args.root_id ?? ''};
        dependencies.afterSending(() => void follow(run(line, args), line, command.question, target, dependencies));
        return Promise.resolve({});
    };
}

async function follow(running: Promise<CommandVerdict>, line: string, query: string, target: PostTarget, {showWaiting, restore}: AnswerLaterDependencies): Promise<void> {
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
