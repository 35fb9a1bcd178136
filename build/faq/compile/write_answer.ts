// From the blocks of an answer to Markdown: links are resolved, pictures placed, and sources collected from its "See also".

import type {Source} from '../../../webapp/src/faq/entry';
import {warningAt, type DiagnosticCode, type Place, type Report} from '../diagnostics';
import {findSeeAlso} from '../document/see_also';
import type {AnchorStyle} from '../links/anchors';
import {publishTarget, resolveUrl} from '../links/resolve';
import {writeBlocks} from '../markdown/blocks';
import type {Block} from '../pandoc/ast';
import {isPublicAddress, readDataUrl, type PictureStore} from '../picture_store';
import type {Locator} from '../source/locate';

export interface AnswerContext {
    readonly allowedSchemes: readonly string[];
    readonly report: Report;

    /** Store for embedded pictures. */
    readonly pictures: PictureStore;
}

/** URL where a document is published, and the kind of publishing tool. */
export interface Page {
    readonly url: string | null;
    readonly style: AnchorStyle;

    /** A picture in the document or beside it. */
    readonly readPicture: (target: string) => Uint8Array | null;
}

/** Markdown of an answer, and the sources from its "See also". */
export function writeAnswer(blocks: readonly Block[], page: Page, place: Place, locator: Locator, context: AnswerContext): {answer: string; sources: Source[]} {
    const write = (some: readonly Block[], into: Source[], from: AnswerContext): string => writeBlocks(some, {
        links: into,
        resolve: (target) => resolveReported(target, page, place, locator, from),
        picture: (target) => placePicture(target, page, place, locator, from),
    });
    const sources: Source[] = [];
    const seeAlso = findSeeAlso(blocks);
    if (seeAlso.length > 0) {
        write(seeAlso, sources, {...context, report: () => undefined});
    }
    return {answer: write(blocks, [], context), sources};
}

/** A picture's public URL, or its name in the bundle if the document contains it. Reports pictures that cannot be shown. */
function placePicture(target: string, page: Page, place: Place, locator: Locator, context: AnswerContext): {address: string; isShown: boolean} | null {
    const leaveOut = (reason: string): null => {
        context.report(warningAt(locator.findExact(target.slice(0, 200), place), 'lost-picture',
            `The picture ${target.startsWith('data:') ? '' : `"${target.slice(0, 80)}" `}is left out, only its alternative text stays: ${reason}.`));
        return null;
    };
    const bytes = readDataUrl(target) ?? page.readPicture(target);
    if (bytes !== null) {
        const placed = context.pictures.add(bytes);
        return 'reason' in placed ? leaveOut(placed.reason) : placed;
    }
    const result = resolveUrl(target, page.url, []);
    if (result.kind === 'url' && (/^https?:/i).test(result.url)) {
        return {address: result.url, isShown: isPublicAddress(result.url)};
    }
    return leaveOut(result.kind === 'relative' ? 'there is no such file beside the document, and the source has no url' :
        'its address is none that everybody can open');
}

/** Resolves a link; reports errors with their line. */
function resolveReported(target: string, page: Page, place: Place, locator: Locator, context: AnswerContext): string | null {
    const result = resolveUrl(publishTarget(target, page.style), page.url, context.allowedSchemes);
    if (result.kind === 'url') {
        return result.url;
    }
    const [code, message]: [DiagnosticCode, string] = result.kind === 'forbidden' ?
        ['forbidden-scheme', `Links with "${result.scheme}:" are left out, only their text stays; allowed_schemes can allow a scheme.`] :
        ['relative-link', target === '' ? 'This link has no address; only its text stays.' :
            `The link "${target}" leads to another of your pages, and this source has no "url" that says where they are published; only its text stays.`];
    context.report(warningAt(locator.findExact(target === '' ? ']()' : target, place), code, message));
    return null;
}

/** Sources as an author gave them, with absolute URLs; reports and drops those that cannot be links. */
export function resolveNamedSources(sources: readonly Source[], page: Page, place: Place, locator: Locator, context: AnswerContext): Source[] {
    return sources.flatMap(({title, url}): Source[] => {
        const absolute = resolveReported(url, page, place, locator, context);
        return absolute === null ? [] : [{title: title === url ? absolute : title, url: absolute}];
    });
}
