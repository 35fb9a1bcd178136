// Pictures that a document holds, or that lie beside it in its folder.

import {createHash} from 'node:crypto';
import path from 'node:path';

import {CompileError} from '../diagnostics';
import type {Format} from './formats';
import {readSource} from './read';
import type {SourceFile} from './resolve';
import {readMember} from './zip';

const LARGEST_PICTURE = 8 * 1024 * 1024;

/** Reads a picture by what the document calls it; `null` where there is none. Files are opened when they are asked for. */
export function createPictureReader({file, shown, root, url}: SourceFile, {name}: Format): (target: string) => Uint8Array | null {
    return (target) => {
        if ((/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i).test(target)) {
            return null;
        }
        try {
            if (name === 'epub') {
                return readMember(readSource(file, shown, root), decodeURI(target), LARGEST_PICTURE);
            }
            if (name === 'docx' || name === 'odt') {
                return readMember(readSource(file, shown, root), name === 'docx' ? `word/${target}` : target.replace(/^\.\//, ''), LARGEST_PICTURE);
            }
            if (name === 'rtf') {
                return findInRichText(readSource(file, shown, root).toString('latin1'), target);
            }
            // A page that is published has its pictures there.
            const relative = decodeURI(target.replace(/[?#].*$/, ''));
            return url !== null || name === 'json' ? null :
                readSource(relative.startsWith('/') ? path.join(root, relative) : path.resolve(path.dirname(file), relative), target, root);
        } catch (error) {
            if (error instanceof CompileError || error instanceof URIError) {
                return null;
            }
            throw error;
        }
    };
}

/** Pandoc names a picture of rich text by the hash of its bytes, which stand in the text in hexadecimal. */
function findInRichText(text: string, target: string): Uint8Array | null {
    const pictures = [...text.matchAll(/\\(?:pngblip|jpegblip)\b([^{}]*)/g)].map(([, content = '']) =>
        Buffer.from(content.replace(/\\[a-z]+-?\d* ?|\s/gi, ''), 'hex'));
    return pictures.find((bytes) => target.startsWith(createHash('sha1').update(bytes).digest('hex'))) ?? null;
}
