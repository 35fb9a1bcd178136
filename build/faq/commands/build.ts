// `faq build`: sources to index. The index is written only where nothing is wrong.

import path from 'node:path';

import {buildIndex} from '../../../webapp/src/indexing/build_index';
import {writeAboutFiles} from '../about';
import {compileFaq} from '../compile/compile';
import {calibrationOf} from '../compile/thresholds';
import {writeIndexFiles} from '../index_file';
import {DEFAULT_INDEX_FILE} from '../project';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions, SOURCE_OPTIONS} from './options';
import {countOf, hasErrors, printDiagnostics} from './report';

/** Exit code 0, or 1 where a source or the configuration is wrong: then a good index stays as it was. */
export async function runBuild(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {...SOURCE_OPTIONS, out: {type: 'string'}});
    const config = chooseConfig(values, positionals, terminal.cwd);
    const faq = await compileFaq(config, {cwd: terminal.cwd, onProgress: terminal.progress});
    const {meta, entries, introductions, synonyms, withCommonSynonyms, diagnostics} = faq;
    printDiagnostics(diagnostics, terminal);
    if (hasErrors(diagnostics)) {
        return 1;
    }
    const out = values.out === undefined ? DEFAULT_INDEX_FILE : path.resolve(terminal.cwd, values.out);
    const calibration = calibrationOf(config.thresholds);
    const built = await buildIndex({meta, synonyms, withCommonSynonyms, introductions, calibration, entries: entries.map(({entry}) => entry)});
    writeIndexFiles(out, built);
    const {sections} = await writeAboutFiles(out, {config, faq, built, cwd: terminal.cwd, env: process.env});
    terminal.out(`${countOf(entries.length, 'entry', 'entries')} in ${countOf(sections, 'section')}, ${countOf(built.index.length, 'byte')} in ${showPath(out, terminal.cwd)}` +
        (built.slices.length > 0 ? ` and ${countOf(built.slices.length, 'file')} of answers beside it` : ''));
    return 0;
}
