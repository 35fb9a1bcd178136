// Tests of properties are tried a few times for each mutant, on the same examples each time: hundreds of tries for each of two
// thousand mutants would take a day, and random ones would give another figure each time.

import fc from 'fast-check';

fc.configureGlobal({numRuns: 10, seed: 1});
