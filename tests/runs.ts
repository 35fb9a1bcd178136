// Number of runs of property tests.

import fc from 'fast-check';

/** `wanted`, or fewer if fast-check's global setting says so, as in mutation testing. */
export function runs(wanted: number): number {
    return Math.min(wanted, fc.readConfigureGlobal().numRuns ?? wanted);
}
