// Skips the tests after a failed one, which is enough to kill a mutant; Stryker cannot tell Jest to stop.

import {TestEnvironment} from 'jest-environment-node';

export default class StopAtFirstFailure extends TestEnvironment {
    #hasFailed = false;

    handleTestEvent({name, test}) {
        // Not if a beforeAll hook fails: Jest then fails each test, and a skipped one would count as passed.
        if (name === 'test_fn_failure') {
            this.#hasFailed = true;
        } else if (name === 'test_start' && this.#hasFailed) {
            test.mode = 'skip';
        }
    }
}
