import {describe, expect, it} from '@jest/globals';

import {composeEntry, draftOf, sourceLinesOf} from '../../webapp/src/live/draft';
import {parsePost} from '../../webapp/src/live/parse_post';
import {post} from './support';

const FULL = {
    question: 'How do I reset my password?', answer: 'Open **Settings**.\n\n- first\n- second',
    aliases: ['forgot password', 'cannot log in'], section: ['IT', 'Sign in'],
};

describe('a draft', () => {
    it.each(['en', 'de', 'fr', 'es', 'ja', 'pt-BR', 'xx'])('comes back from the message it becomes: %s', (language) => {
        for (const entry of [FULL, {...FULL, aliases: []}, {...FULL, section: []}, {...FULL, question: 'VPN access', aliases: [], section: []}]) {
            const parsed = parsePost(post('named', composeEntry(draftOf(entry), language, ['Source: https://example.com/a'])));
            expect(parsed).toMatchObject({kind: 'entry', text: {...entry, sources: [{url: 'https://example.com/a'}]}});
        }
    });

    it('replaces characters that its message could not be parsed with', () => {
        const message = composeEntry({question: ' Two\nlines? ', answer: 'Yes.', aliases: 'a · b\n\n | c ', section: 'IT & help › 2024, Päivä/yö'}, 'en', []);
        expect(message).toBe('#### Two lines?\n\nYes.\n\nAlso asked: a - b · - c\n#IT_help #Päiväyö');
    });

    it('keeps the source lines of its message', () => {
        expect(sourceLinesOf('Q?\nA: b\n**Quelle:** https://example.com\nSource: [x](https://example.com/x)')).toEqual(['**Quelle:** https://example.com', 'Source: [x](https://example.com/x)']);
    });
});
