// The Mattermost version that the run imitates or tests.

import {readHostVersion, type HostVersion} from '../../../build/demo/host_version';
import {isReal, readRun} from './real/run';

/**
 * Of a real server: 11.0 for versions with React 17, else 11.6. The stand-in's is
 * set by DEMO_HOST.
 */
export function versionOfRun(): HostVersion {
    return isReal ? kindOf(readRun().version) : readHostVersion(process.env.DEMO_HOST);
}

function kindOf(version: string): HostVersion {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < 11 || (major === 11 && minor === 0) ? '11.0' : '11.6';
}
