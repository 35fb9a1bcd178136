// Determines a file's format by its name and content, and decodes its text; says what an unsupported file is.

import {errorAt, type Diagnostic, type Report} from '../diagnostics';
import {findFormat, FORMAT_NAMES, recogniseFormat, recognisePlainText, type Format} from './formats';
import {isBinary, nameUnreadable} from './unsupported';
import {decodeText} from './read';
import type {SourceFile} from './resolve';
import {inspectZip, LARGEST_SHEET_BYTES, LARGEST_XML_BYTES} from './zip';

/** A file whose format is known. */
interface OpenedFile {
    readonly format: Format;

    /** `null` for a binary format. */
    readonly text: string | null;
}

/** Throws a `CompileError` that says what the file is if it cannot be read. */
export function openFile(bytes: Buffer, source: SourceFile, report: Report): OpenedFile {
    const {shown} = source;
    if (bytes.length === 0) {
        throw errorAt({file: shown}, 'empty-file', 'This file is empty.');
    }
    const other = nameUnreadable(bytes);
    if (other !== null) {
        throw errorAt({file: shown}, 'not-read', other);
    }
    if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
        return {format: openZip(bytes, source), text: null};
    }
    const guesses: Diagnostic[] = [];
    const text = decodeText(bytes, shown, (diagnostic) => guesses.push(diagnostic));
    // Programs also give web pages, rich text and CSV the names of Word and Excel files.
    const named = source.format?.binary === true ? null : source.format;
    if (isBinary(text)) {
        if (named !== source.format) {
            throw damaged(source);
        }
        throw errorAt({file: shown}, 'not-read', 'This is no text and no document that can be read: save it as Word, HTML or Markdown.');
    }
    guesses.forEach(report);
    const format = named ?? ((/\.te?xt$/i).test(source.file) ? recognisePlainText(text) : recogniseFormat(text));
    if (!format && source.format?.binary === true) {
        throw damaged(source);
    }
    if (!format && (/^\uFEFF?\s*<\?xml\b/).test(text)) {
        throw errorAt({file: shown}, 'not-read', 'This is XML of a kind that is not read: export its questions and answers as HTML, CSV or JSON.');
    }
    if (!format) {
        throw errorAt({file: shown}, 'unknown-format',
            `The format of this file is not plain from its name or content; say it with --from or "from:" (${FORMAT_NAMES.join(', ')}).`);
    }
    return {format, text};
}

function damaged({shown, format}: SourceFile): Error {
    return errorAt({file: shown}, 'unreadable', `This is not a whole ${format?.name ?? 'ZIP'} file; save it again, or copy it anew.`);
}

/** Recognises office documents, whatever their names. */
function openZip(bytes: Buffer, source: SourceFile): Format {
    const {shown} = source;
    const verdict = inspectZip(bytes);
    if (verdict === 'damaged') {
        throw damaged(source);
    }
    if (verdict === 'too-large') {
        throw errorAt({file: shown}, 'too-large',
            `This file unpacks to more than ${LARGEST_XML_BYTES / 1024 / 1024} MB of text (${LARGEST_SHEET_BYTES / 1024 / 1024} MB for spreadsheets), or to nothing that can be read; it is not opened.`);
    }
    if ('other' in verdict) {
        throw errorAt({file: shown}, 'not-read', verdict.other);
    }
    const found = findFormat(verdict.kind);
    if (!found) {
        throw errorAt({file: shown}, 'unknown-format', 'This file is of no known format.');
    }
    return found;
}
