// fast-check with one seed, so that a commit gives the same result each time. FC_SEED=random tries other values, and a failure
// names its seed for FC_SEED. FC_RUNS=5 bounds the runs of a property and looks for no smaller failure, as in mutation testing.

import fc from 'fast-check';

const {FC_SEED = '1', FC_RUNS} = process.env;
fc.configureGlobal({
    ...(FC_SEED !== 'random' && {seed: Number(FC_SEED)}),
    ...(FC_RUNS && {numRuns: Number(FC_RUNS), endOnFailure: true}),
});

/** `wanted`, or fewer if FC_RUNS says so. */
export function runs(wanted: number): number {
    return Math.min(wanted, Number(FC_RUNS ?? wanted));
}

export default fc;
