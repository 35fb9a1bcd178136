import {describe, expect, it} from '@jest/globals';

import {readMessage} from '../../webapp/src/answer/read_message';

const FILLER = 'We moved to another office last week and since then everybody here works on a different floor than before. '.repeat(8);

describe('the question in a message', () => {
    it.each([
        [['Are **push** notifications [free](https://example.com)?'], 'Are push notifications free?'],
        [['Hi all\nHow do I join?'], 'Hi all · How do I join?'],
        [['Open `\\\\server\\share`'], 'Open \\\\server\\share'],
        [['', 'The build failed', '- step 2\n- step 3'], 'The build failed · step 2 · step 3'],
        [[], ''],
    ])('of %j is %j', (parts, query) => {
        expect(readMessage(parts)).toBe(query);
    });

    it.each([
        ['at its end', `${FILLER}How do I reset my password?`],
        ['in its middle', `${FILLER}How do I reset my password? ${FILLER}`],
        ['at its start', `How do I reset my password? ${FILLER}`],
        ['in another script', `${FILLER}パスワードを忘れたらどうしますか？${FILLER}`],
    ])('keeps the sentence that asks %s of a long message', (_place, message) => {
        const query = readMessage([message]);
        expect(query).toMatch(/How do I reset my password\?|パスワードを忘れたらどうしますか？/);
        expect(query.length).toBeLessThanOrEqual(640);
    });

    it('is the beginning of a long message without sentences', () => {
        expect(readMessage(['word '.repeat(400)])).toMatch(/^(word ){100}/);
    });
});
