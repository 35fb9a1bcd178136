// The tests of the mutated rooms, in one file; slow ones last, since the first failure ends a mutant's run. Those that take seconds are
// left out: of the bundled FAQ, which start Pandoc, of an FAQ with 10,000 entries, of lists of real words, and of damaged bytes.

import {readdirSync} from 'node:fs';

const LEFT_OUT = ['bundled', 'damaged_bytes', 'first_load', 'real_words'];
const SLOW = ['bad_input', 'words', 'contradictions', 'hostile_queries', 'properties'];

for (const room of ['answer', 'text', 'indexing', 'search']) {
    const names = readdirSync(`tests/${room}`).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
    for (const name of names.filter((one) => !LEFT_OUT.includes(one)).sort((a, b) => SLOW.indexOf(a) - SLOW.indexOf(b))) {
        await import(`../../tests/${room}/${name}.test`);
    }
}

// Users of the rooms in other ones.
await import('../../tests/faq/calibration.test');
await import('../../tests/faq/introductions.test');
await import('../../tests/live/merge.test');
