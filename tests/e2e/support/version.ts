// Which of the Mattermosts that the tests know the run is on.

import type {HostVersion} from '../../../build/demo/host_version';
import {readHostVersion} from '../../../build/demo/host_version';
import {isReal, readRun} from './real/run';

/**
 * A real server's by its own version: 11.0, with React 17, behaves as in 11.0, what came later as in 11.6. The stand-in's is
 * chosen with DEMO_HOST.
 */
export function versionOfRun(): HostVersion {
    return isReal ? kindOf(readRun().version) : readHostVersion(process.env.DEMO_HOST);
}

function kindOf(version: string): HostVersion {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < 11 || (major === 11 && minor === 0) ? '11.0' : '11.6';
}
