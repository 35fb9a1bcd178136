// Expands `.. include:: file` in reStructuredText, since Pandoc's WebAssembly build cannot read files.

import path from 'node:path';

import {CompileError, warningAt, type Report} from '../diagnostics';
import {decodeText, readSource} from '../source/read';
import type {SourceFile} from '../source/resolve';

const INCLUDE = /^([ \t]*)\.\.[ \t]+include::[ \t]+(\S+)[ \t]*$/;
const DEEPEST = 5;

/**
 * The text with the files it includes, whole, each line indented as the directive is. A path beginning with a slash counts from
 * the folder that the sources are in. Files that cannot be read or are outside that folder are reported and left out.
 */
export function expandIncludes(text: string, source: Pick<SourceFile, 'file' | 'shown' | 'root'>, report: Report, depth = 0): string {
    if (!text.includes('include::')) {
        return text;
    }
    return text.split('\n').map((line, at) => {
        const [, indent = '', name] = INCLUDE.exec(line) ?? [];
        if (name === undefined) {
            return line;
        }
        const file = name.startsWith('/') ? path.join(source.root, name) : path.resolve(path.dirname(source.file), name);
        try {
            const included = decodeText(readSource(file, name, source.root), name);
            if (depth >= DEEPEST) {
                throw new Error('files include each other too often');
            }
            const inner = expandIncludes(included, {...source, file}, report, depth + 1);
            return inner.split('\n').map((each) => (each === '' ? '' : indent + each)).join('\n');
        } catch (error) {
            const reason = error instanceof CompileError ? error.diagnostic.message : 'Files include each other too often.';
            report(warningAt({file: source.shown, line: at + 1, column: indent.length + 1}, 'not-included', `"${name}" is not included: ${reason}`));
            return '';
        }
    }).join('\n');
}
