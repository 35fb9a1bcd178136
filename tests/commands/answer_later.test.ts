// The hook of a question returns after a moment at the latest: Mattermost clears the message box when it does, even if another channel is open by then.

import {afterEach, beforeEach, describe, expect, it, jest} from '@jest/globals';

import {answerLater} from '../../webapp/src/commands/answer_later';
import type {CommandVerdict} from '../../webapp/src/host/registry';

const TOWN = {channel_id: 'town', team_id: 'team', root_id: ''};

function ask(line: string) {
    const seen: string[] = [];
    let finish: (verdict: CommandVerdict) => void = () => undefined;
    const hook = answerLater(() => new Promise((resolve) => {
        finish = resolve;
    }), {
        showWaiting: (query, {channelId}) => {
            seen.push(`shows ${query} in ${channelId}`);
            return () => seen.push('hides');
        },
        restore: (text, {channelId}) => seen.push(`restores ${text} in ${channelId}`),
    });
    return {seen, verdict: hook(line, TOWN), finish: (verdict: CommandVerdict) => finish(verdict)};
}

describe('answering later', () => {
    beforeEach(() => void jest.useFakeTimers());
    afterEach(() => void jest.useRealTimers());

    it('returns while the question is being answered, and shows a card only if that takes long', async () => {
        const {seen, verdict, finish} = ask('/faq is push free');
        await jest.advanceTimersByTimeAsync(250);
        expect(await verdict).toEqual({});
        await jest.advanceTimersByTimeAsync(749);
        expect(seen).toEqual([]);
        await jest.advanceTimersByTimeAsync(1);
        expect(seen).toEqual(['shows is push free in town']);
        finish({});
        await jest.runAllTimersAsync();
        expect(seen).toEqual(['shows is push free in town', 'hides']);
    });

    it('shows nothing of a quick answer', async () => {
        const {seen, verdict, finish} = ask('/faq is push free');
        finish({});
        expect(await verdict).toEqual({});
        await jest.runAllTimersAsync();
        expect(seen).toEqual([]);
    });

    it('restores a line that could not even be shown in a card', async () => {
        const {seen, finish} = ask('/faq is push free');
        await jest.advanceTimersByTimeAsync(250);
        finish({error: {message: 'Not now.'}});
        await jest.runAllTimersAsync();
        expect(seen).toEqual(['restores /faq is push free in town']);
    });

    it.each(['/faq', '/faq help', '/faq --loud push', '/faqs'])('waits for the result of %j', async (line) => {
        const {verdict, finish} = ask(line);
        finish(undefined);
        expect(await verdict).toBeUndefined();
    });
});
