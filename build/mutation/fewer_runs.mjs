// Property tests run a few times for each mutant, with a fixed seed: hundreds of runs for each of two
// thousand mutants would take a day, and random seeds would change the score each time.

import fc from 'fast-check';

fc.configureGlobal({numRuns: 10, seed: 1});
