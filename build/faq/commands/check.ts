// `faq check`: everything that is wrong or doubtful about an FAQ, with file and line.

import {buildIndex} from '../../../webapp/src/indexing/build_index';
import {openIndex} from '../../../webapp/src/search/index';
import {checkFindability} from '../check/findability';
import {checkLengths} from '../check/lengths';
import {compileFaq} from '../compile/compile';
import type {CompiledFaq} from '../compile/compile';
import type {FaqConfig} from '../config/types';
import {CompileError} from '../diagnostics';
import type {Diagnostic} from '../diagnostics';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions, SOURCE_OPTIONS} from './options';
import {countOf, hasErrors, printDiagnostics} from './report';

/** Exit code 1 where there are errors, 0 where there are none or warnings alone. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, {...SOURCE_OPTIONS, json: {type: 'boolean'}});
    const diagnostics = await collect(() => chooseConfig(values, positionals, terminal.cwd), terminal);
    const errors = diagnostics.filter(({severity}) => severity === 'error').length;
    const warnings = diagnostics.length - errors;
    if (values.json === true) {
        terminal.out(JSON.stringify({errors, warnings, diagnostics}));
    } else {
        printDiagnostics(diagnostics, {error: terminal.out});
        terminal.out(`${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`);
    }
    return errors > 0 ? 1 : 0;
}

async function collect(readConfig: () => FaqConfig, terminal: Terminal): Promise<readonly Diagnostic[]> {
    try {
        const config = readConfig();
        const compiled = await compileFaq(config, {cwd: terminal.cwd, onProgress: terminal.progress});
        return hasErrors(compiled.diagnostics) ? compiled.diagnostics : [...compiled.diagnostics, ...await checkEntries(compiled, config)];
    } catch (error) {
        if (error instanceof CompileError) {
            return [error.diagnostic];
        }
        throw error;
    }
}

/** Questions are asked of the very index that would be built. */
async function checkEntries({meta, entries, synonyms, withCommonSynonyms}: CompiledFaq, config: FaqConfig): Promise<Diagnostic[]> {
    const {index, slices} = await buildIndex({meta, synonyms, withCommonSynonyms, entries: entries.map(({entry}) => entry)});
    const files = new Map(slices.map(({name, bytes}) => [name, bytes]));
    const engine = await openIndex(index, {fetchSlice: (name) => Promise.resolve(files.get(name) ?? new Uint8Array())});
    return [...checkLengths(entries), ...checkFindability(engine, entries, config)];
}
