// `faq build`: compiles sources to an index, which is written only without errors.

import path from 'node:path';

import {countOf} from '../../package/count';
import {writeIndexFiles} from '../index_file';
import {defaultIndexFile} from '../project';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions, SOURCE_OPTIONS} from './options';
import {buildSound} from './pack';

/** Exit code 0, or 1 on errors in a source or the configuration; an existing index is then kept. */
export async function runBuild(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {...SOURCE_OPTIONS, out: {type: 'string'}});
    const config = await chooseConfig(values, positionals, terminal.cwd);
    const indexed = await buildSound(config, terminal);
    if (!indexed) {
        return 1;
    }
    const {faq: {entries, pictures}, built, answerFrom} = indexed;
    const out = values.out === undefined ? defaultIndexFile(config.file, terminal.cwd) : path.resolve(terminal.cwd, values.out);
    writeIndexFiles(out, {...built, pictures});
    const sections = new Set(entries.flatMap(({entry: {section}}) => (section.length === 0 ? [] : [JSON.stringify(section)]))).size;
    terminal.out(`${countOf(entries.length, 'entry', 'entries')} in ${countOf(sections, 'section')}, ${countOf(built.index.length, 'byte')} in ${showPath(out, terminal.cwd)}` +
        (built.slices.length > 0 ? ` and ${countOf(built.slices.length, 'file')} of answers beside it` : '') +
            `; answers from confidence ${answerFrom.toFixed(2)} on`);
    return 0;
}
