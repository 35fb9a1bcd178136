// The server that `deploy`, `pull` and `suggest --from-channel` use.

import {withSession, type Session} from '../../deploy/deploy';
import {readTarget} from '../../deploy/target';
import {readManifest} from '../../package/manifest';
import type {FaqConfig} from '../config/types';
import {PROJECT_FOLDER} from '../project';

/** Runs `work` in a session of the configured server, or the environment's. Throws a `Problem` if there is none or sign-in fails. */
export function withServer<T>(config: FaqConfig | null, work: (session: Session) => Promise<T>): Promise<T> {
    return withSession(readTarget(process.env, undefined, config?.plugin.server), readManifest(PROJECT_FOLDER).minServerVersion, work);
}
