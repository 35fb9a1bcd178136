// Leaves out what comes after a failed test: one is enough to catch a mutant, and Stryker cannot tell Jest to stop.

import {TestEnvironment} from 'jest-environment-node';

export default class StopAtFirstFailure extends TestEnvironment {
    #hasFailed = false;

    handleTestEvent({name, test}) {
        // Not where what runs before all tests fails: Jest then fails each of them by itself, and a skipped one would count as passed.
        if (name === 'test_fn_failure') {
            this.#hasFailed = true;
        } else if (name === 'test_start' && this.#hasFailed) {
            test.mode = 'skip';
        }
    }
}
