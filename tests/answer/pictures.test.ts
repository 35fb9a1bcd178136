import {describe, expect, it} from '@jest/globals';

import {addressPictures} from '../../webapp/src/answer/pictures';

const NAME = '0123456789abcdef';

describe('pictures of the bundle', () => {
    it('have their address on the server, each of them', () => {
        expect(addressPictures(`![a](plugin-file:${NAME}.png) and [![b](plugin-file:${NAME}.webp)](https://x.org)`, '/plugins/p/public/')).
            toBe(`![a](/plugins/p/public/${NAME}.png) and [![b](/plugins/p/public/${NAME}.webp)](https://x.org)`);
        expect(addressPictures(`![a](plugin-file:${NAME}.jpg)`)).toBe(`![a](public/${NAME}.jpg)`);
    });

    it.each([`](plugin-file:${NAME}.svg)`, '](plugin-file:../../secret.png)', `](plugin-file:${NAME}0.png)`, `plugin-file:${NAME}.png`])('are nothing else: %s', (text) => {
        expect(addressPictures(text, '/x/')).toBe(text);
    });
});
