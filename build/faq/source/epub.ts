// An EPUB book as one page: its chapters in reading order.

import path from 'node:path';

import {strFromU8, unzipSync, type Unzipped} from 'fflate';

import {attributeOf, findAll, parseXml} from './xml';

/** The members that are read; `inspectZip` has limited their size. */
const PAGE = /\.(?:xml|x?html?|opf)$/i;

/** The chapters' HTML; `null` for a book that is damaged or encrypted. */
export function readEpub(bytes: Uint8Array): string | null {
    const members = unzipSync(bytes, {filter: ({name}) => PAGE.test(name)});
    const packageFile = findElements(members, 'META-INF/container.xml', 'rootfile').map((root) => attributeOf(root, 'full-path'))[0] ?? '';
    const items = new Map(findElements(members, packageFile, 'item', 'opf:item').map((item) => [attributeOf(item, 'id'), item]));
    const titles = findElements(members, packageFile, 'dc:title').map(({textContent}) => textContent ?? '');
    const languages = findElements(members, packageFile, 'dc:language').map(({textContent}) => textContent ?? '');
    const names = findElements(members, packageFile, 'itemref', 'opf:itemref').flatMap((reference) => {
        const item = items.get(attributeOf(reference, 'idref')) ?? null;
        const isLeftOut = attributeOf(reference, 'linear') === 'no' || (/\bnav\b/).test(attributeOf(item, 'properties'));
        return isLeftOut ? [] : [path.posix.join(path.posix.dirname(packageFile), decodePath(attributeOf(item, 'href')))];
    });
    const chapters = [...new Set(names)].flatMap((name) => (members[name] ? [placePictures(bodyOf(strFromU8(members[name])), path.posix.dirname(name))] : []));
    const head = `<title>${escapeHtml(titles[0] ?? '')}</title>`;
    return chapters.length === 0 || members['META-INF/encryption.xml'] ? null :
        `<html lang="${escapeHtml(languages[0] ?? '')}"><head>${head}</head><body>\n${chapters.join('\n')}\n</body></html>`;
}

function findElements(members: Unzipped, name: string, ...elements: readonly string[]): ReturnType<typeof findAll> {
    const document = members[name] ? parseXml(strFromU8(members[name])) : null;
    return document ? findAll(document, ...elements) : [];
}

function decodePath(href: string): string {
    try {
        return decodeURI(href);
    } catch {
        return href;
    }
}

function bodyOf(page: string): string {
    const start = (/<body\b[^>]{0,1000}>/i).exec(page);
    const from = start ? start.index + start[0].length : page.length;
    const to = page.lastIndexOf('</body');
    return page.slice(from, to < from ? undefined : to);
}

/** Addresses of pictures start at the book, and links lead nowhere outside of it. */
function placePictures(body: string, folder: string): string {
    return body.replace(/(<img\b[^>]{0,300}?\bsrc=")(?![a-z]+:)([^"]{0,1000})"/gi, (_whole, start: string, source: string) => `${start}${path.posix.join(folder, source)}"`).
        replace(/(<a\b[^>]{0,300}?)\bhref="(?![a-z]+:)[^"]{0,1000}"/gi, '$1');
}

function escapeHtml(text: string): string {
    return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
