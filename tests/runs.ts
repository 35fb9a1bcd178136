// How often tests of properties are tried.

import fc from 'fast-check';

/** `wanted` times, or fewer where fast-check is told so for all tests, as mutation testing does. */
export function runs(wanted: number): number {
    return Math.min(wanted, fc.readConfigureGlobal().numRuns ?? wanted);
}
