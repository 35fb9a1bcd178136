// A checker of Stryker that lets a random share of the mutants through, in random order, so that a run that was stopped is a smaller sample.
// The others count as errors, which no score holds.

import {createHash} from 'node:crypto';

const {SAMPLE, SEED} = process.env;

/** From 0 to 1. */
function draw(id) {
    return createHash('sha256').update(`${SEED} ${id}`).digest().readUInt32BE() / 2 ** 32;
}

const checker = {
    init: () => Promise.resolve(),
    group: (mutants) => Promise.resolve(mutants.map(({id}) => id).sort((a, b) => draw(a) - draw(b)).map((id) => [id])),
    check: ([{id}]) => Promise.resolve({[id]: draw(id) < Number(SAMPLE) ? {status: 'passed'} : {status: 'compileError', reason: 'not in the sample'}}),
};

export const strykerPlugins = [{kind: 'Checker', name: 'sample', value: checker}];
