// What one run has made on a real server. It is made before the first test, handed to Playwright's workers in their
// environment, and removed after the last.

import type {DeployTarget} from '../../../../build/deploy/target';

/** Somebody made for the run, signed in. */
export interface RealPerson {
    readonly id: string;

    /** Unlike anybody's: the stand-in's name and the run's. */
    readonly username: string;
    readonly token: string;

    /** What a write by cookie has to repeat. */
    readonly csrf: string;
}

export interface RealRun {
    readonly target: DeployTarget;

    /** An administrator's session or token. */
    readonly token: string;
    readonly version: string;
    readonly team: {readonly id: string; readonly name: string};

    /** Ids by the stand-in's names; the direct conversation's under `direct`. */
    readonly channels: Readonly<Record<string, string>>;

    /** By the stand-in's user names. */
    readonly people: Readonly<Record<string, RealPerson>>;

    /** When the last of what the run begins with was posted: whatever is younger, a test has posted. */
    readonly seededAt: number;

    /** Whether this very build was on the server already, and so stays. */
    readonly wasInstalled: boolean;
}

const VARIABLE = 'FAQ_BOT_E2E_RUN';

/** Whether the tests were asked to run against a real server. */
export const isReal = (process.env.MM_URL ?? '').trim() !== '';

export function keepRun(run: RealRun): void {
    process.env[VARIABLE] = JSON.stringify(run);
}

/** Throws where no run has begun. */
export function readRun(): RealRun {
    const text = process.env[VARIABLE];
    if (!text) {
        throw new Error('The run on the real server has not begun.');
    }
    return JSON.parse(text) as RealRun;
}
