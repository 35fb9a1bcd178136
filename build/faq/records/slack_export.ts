// Slack's export of a workspace: a ZIP file with a folder for each channel and a file for each day. `channels.json` names the public
// channels; those of groups and of direct messages are in other lists, and are not read.

import {strFromU8, unzipSync} from 'fflate';

import {findThreads} from './chat';
import {objectsIn} from './fields';
import type {Thread} from './threads';

/** Maximum size of the unpacked messages. */
const LARGEST_BYTES = 200 * 1024 * 1024;

const DAY = /(?:^|\/)([^/]+)\/\d{4}-\d\d-\d\d\.json$/;
const CHANNELS = /(?:^|\/)channels\.json$/;

/** The answered questions of all public channels; `null` if `bytes` are no Slack export or too large. */
export function readSlackExport(bytes: Uint8Array, unanswered = false): Thread[] | null {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
        return null;
    }
    try {
        let size = 0;
        const members = unzipSync(bytes,
            {filter: ({name, originalSize}) => (DAY.test(name) || CHANNELS.test(name)) && (size += originalSize) <= LARGEST_BYTES});
        const list = Object.entries(members).find(([name]) => CHANNELS.test(name));
        if (!list || size > LARGEST_BYTES) {
            return null;
        }
        const names = new Set(parseList(list[1]).flatMap(({name, is_private: isPrivate}) => (typeof name === 'string' && isPrivate !== true ? [name] : [])));
        const days = Object.entries(members).filter(([name]) => names.has(DAY.exec(name)?.[1] ?? ''));
        return findThreads(days.flatMap(([, day]) => parseList(day)), unanswered) ?? [];
    } catch {
        return null;
    }
}

function parseList(bytes: Uint8Array): ReturnType<typeof objectsIn> {
    return objectsIn(JSON.parse(strFromU8(bytes)));
}
