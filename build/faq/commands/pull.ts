// `faq pull`: writes a team's live entries as Markdown.

import {existsSync} from 'node:fs';
import path from 'node:path';

import {LIVE_PREFIX, MAX_PINNED} from '../../../webapp/src/live/merge';
import {countOf} from '../../package/count';
import {DEFAULT_CONFIG} from '../config/types';
import {UsageError} from '../diagnostics';
import {openIndexFile} from '../index_file';
import {PROGRAM} from '../project';
import {pullEntries} from '../pull/channel';
import {writeEntries} from '../pull/write';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {chooseIndex, findConfig, readOptionsOnly} from './options';
import {withServer} from './server';

const OPTIONS = {team: {type: 'string'}, channel: {type: 'string'}, out: {type: 'string'}, config: {type: 'string'}, index: {type: 'string'}} as const;

/** Exit code 0; throws for errors of the server or the folder. */
export async function runPull(args: readonly string[], terminal: Terminal): Promise<number> {
    const {team, channel, out = 'live', config: named, index: indexed} = readOptionsOnly(args, OPTIONS);
    if (team === undefined) {
        throw new UsageError(`Name a team as in its address: ${PROGRAM} pull --team sales`);
    }
    const config = await findConfig(named, terminal.cwd);
    const settings = config?.live ?? DEFAULT_CONFIG.live;
    const index = chooseIndex(indexed, terminal.cwd);
    const bundled = indexed === undefined && !existsSync(index) ? null : (await openIndexFile(index, showPath(index, terminal.cwd))).engine.entries;
    const choice = {team, channel: channel ?? settings?.channel ?? 'faq', everyone: settings?.everyone ?? false, bundled};
    const live = await withServer(config, (session) => pullEntries(session, choice));
    const folder = path.resolve(terminal.cwd, out);
    const files = writeEntries(folder, live.entries.map(({entry}) => entry));
    const shown = showPath(folder, terminal.cwd);
    terminal.out(`${countOf(files.length, 'entry', 'entries')} of ~${choice.channel} in ${shown}/, one file each.`);
    if (files.length > 0) {
        terminal.out(`In faq.config.yaml, under sources: - glob: ${shown}/*.md`);
    }
    const replaced = [...live.replaced].filter((id) => !id.startsWith(LIVE_PREFIX)); // the others are of an earlier pull
    if (replaced.length > 0) {
        terminal.error(`Remove from your documents the entries that these replace: ${replaced.join(', ')}.`);
    }
    const left = live.proposals.length + live.unread.length + live.repeated.length;
    if (left > 0) {
        terminal.error(`Left out: ${countOf(left, 'pinned message')} (not written by a keeper, or no entry); the keepers' list in Mattermost says why.`);
    }
    if (live.left > 0) {
        terminal.error(`Left out: the oldest ${countOf(live.left, 'pinned message')}. At most ${MAX_PINNED} are read; unpin some.`);
    }
    return 0;
}
