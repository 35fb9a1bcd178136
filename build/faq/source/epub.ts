// An EPUB book as one page: its chapters in reading order.

import path from 'node:path';

import {strFromU8, unzipSync, type Unzipped} from 'fflate';

import {attributeOf, findAll, parseXml} from './xml';

/** The members that are read; `inspectZip` has limited their size. */
const PAGE = /\.(?:xml|x?html?|opf|css)$/i;

/** Pages about the book, and its contents. */
const AROUND = /<(?:body|section|div|nav)\b[^>]{0,300}\bepub:type="(?:[\w -]*\s)?(?:titlepage|halftitlepage|cover|toc|landmarks|copyright-page|colophon)[\s"]/;

/** The chapters' HTML; `null` for a book that is damaged or encrypted. */
export function readEpub(bytes: Uint8Array): string | null {
    const members = unzipSync(bytes, {filter: ({name}) => PAGE.test(name)});
    const packageFile = findElements(members, 'META-INF/container.xml', 'rootfile').map((root) => attributeOf(root, 'full-path'))[0] ?? '';
    const items = new Map(findElements(members, packageFile, 'item', 'opf:item').map((item) => [attributeOf(item, 'id'), item]));
    const within = (href: string): string => path.posix.join(path.posix.dirname(packageFile), decodePath(href));
    const around = new Set(findElements(members, packageFile, 'reference', 'opf:reference').
        filter((reference) => (/^(?:toc|cover|title-page|copyright-page)$/).test(attributeOf(reference, 'type'))).
        map((reference) => within(attributeOf(reference, 'href').replace(/#.*/, ''))));
    const titles = findElements(members, packageFile, 'dc:title').map(({textContent}) => textContent ?? '');
    const languages = findElements(members, packageFile, 'dc:language').map(({textContent}) => textContent ?? '');
    const names = findElements(members, packageFile, 'itemref', 'opf:itemref').flatMap((reference) => {
        const item = items.get(attributeOf(reference, 'idref')) ?? null;
        const isLeftOut = attributeOf(reference, 'linear') === 'no' || (/\bnav\b/).test(attributeOf(item, 'properties'));
        return isLeftOut ? [] : [within(attributeOf(item, 'href'))];
    });
    const all = [...new Set(names)].flatMap((name) => (members[name] ? [{name, page: strFromU8(members[name])}] : []));
    const text = all.filter(({name, page}) => !around.has(name) && !AROUND.test(page));
    const chapters = (text.length > 0 ? text : all).map(({name, page}) => placePictures(bodyOf(page), path.posix.dirname(name)));
    const sheets = [...Object.keys(members).filter((name) => name.endsWith('.css')).map((name) => strFromU8(members[name] ?? new Uint8Array())),
        ...all.flatMap(({page}) => [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => css))];
    const head = `<title>${escapeHtml(titles[0] ?? '')}</title><style>${sheets.join('\n').replace(/<\//g, '')}</style>`;
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
