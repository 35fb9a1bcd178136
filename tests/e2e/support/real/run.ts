// The objects that one run has created on a real server: created before the first test, passed to Playwright's workers in their
// environment, and removed after the last.

import type {DeployTarget} from '../../../../build/deploy/target';

/** A user of the run, logged in. */
export interface RealPerson {
    readonly id: string;

    /** Unique: the stand-in's name and the run's suffix. */
    readonly username: string;
    readonly token: string;

    /** The CSRF token. */
    readonly csrf: string;
}

export interface RealRun {
    readonly target: DeployTarget;

    /** An administrator's session or token. */
    readonly token: string;
    readonly version: string;
    readonly team: {readonly id: string; readonly name: string};

    /** Ids by the stand-in's names; the direct channel's under `direct`. */
    readonly channels: Readonly<Record<string, string>>;

    /** By the stand-in's user names. */
    readonly people: Readonly<Record<string, RealPerson>>;

    /** Time of the last seeded post; later posts are the tests'. */
    readonly seededAt: number;

    /** Whether this build was already installed, so that it stays. */
    readonly wasInstalled: boolean;
}

const VARIABLE = 'FAQ_BOT_E2E_RUN';

/** Whether the tests run against a real server. */
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
