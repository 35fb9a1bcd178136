// Ids as Mattermost makes them: 26 characters of its base-32 alphabet.

import {createHash, randomBytes} from 'node:crypto';

const ALPHABET = 'ybndrfg8ejkmcpqxot1uwisza345h769';
const ID_LENGTH = 26;

function spell(bytes: Uint8Array): string {
    let id = '';
    for (let place = 0; place < ID_LENGTH; place++) {
        id += ALPHABET.charAt((bytes[place] ?? 0) % ALPHABET.length);
    }
    return id;
}

/** A fresh random id. */
export function createId(): string {
    return spell(randomBytes(ID_LENGTH));
}

/** A stable id for a name, so that seeded posts have stable links. */
export function idFor(name: string): string {
    return spell(createHash('sha256').update(name).digest());
}
