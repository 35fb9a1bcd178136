// Word and OpenDocument texts before Pandoc reads them: hidden runs, comments and tables of contents go, text boxes stand in the
// text, and what a paragraph's style makes bold is marked as bold.

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import type {Dropped} from '../html/drop';
import {emboldenOpenDocument, emboldenWord} from './office_bold';

/** The bytes to read, and passages that were left out. Bytes of a file without any of these are as they were. */
interface OfficeText {
    readonly bytes: Uint8Array;
    readonly dropped: readonly Dropped[];
}

export function cleanOffice(bytes: Uint8Array, kind: string): OfficeText {
    const members = unzipSync(bytes);
    const [name, clean] = kind === 'docx' ? ['word/document.xml', cleanWord] as const : ['content.xml', cleanOpenDocument] as const;
    const member = members[name];
    if (!member) {
        return {bytes, dropped: []};
    }
    const xml = strFromU8(member);
    const styles = members[kind === 'docx' ? 'word/styles.xml' : 'styles.xml'];
    const dropped: Dropped[] = [];
    const cleaned = clean(xml, styles ? strFromU8(styles) : '', dropped);
    for (const [, comment = ''] of strFromU8(members['word/comments.xml'] ?? new Uint8Array()).matchAll(/<w:comment\b[^>]*>([\s\S]*?)<\/w:comment>/g)) {
        note(dropped, 'comment', comment);
    }
    return cleaned === xml ? {bytes, dropped} : {bytes: zipSync({...members, [name]: strToU8(cleaned)}, {level: 0, mtime: new Date('2000-01-01T00:00:00Z')}), dropped};
}

function note(dropped: Dropped[], what: Dropped['what'], xml: string): string {
    const text = xml.replace(/<w:(?:delText|instrText)\b[\s\S]*?<\/w:(?:delText|instrText)>/g, '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
    if (text !== '') {
        dropped.push({what, text});
    }
    return '';
}

const VANISH = /<w:(?:vanish|specVanish)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

function cleanWord(xml: string, styles: string, dropped: Dropped[]): string {
    const hidden = new Set<string>();
    const contents = new Set<string>();
    for (const [style, id = ''] of styles.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]*)"[\s\S]*?<\/w:style>/g)) {
        if (VANISH.test(style)) {
            hidden.add(id);
        }
        if ((/<w:name w:val="(?:toc \d|toc heading|table of figures)"/i).test(style)) {
            contents.add(id);
        }
    }
    const styleOf = (part: string, kind: 'p' | 'r'): string => (new RegExp(`<w:${kind}Style w:val="([^"]*)"`)).exec(part)?.[1] ?? '';
    return emboldenWord(placeTextBoxes(xml).
        replace(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
            const style = styleOf(paragraph, 'p');
            return contents.has(style) || hidden.has(style) ? note(dropped, contents.has(style) ? 'page navigation' : 'hidden text', paragraph) : paragraph;
        }).
        replace(/<w:r[ >](?:(?!<w:r[ >])[\s\S])*?<\/w:r>/g, (run) => {
            const properties = (/<w:rPr>[\s\S]*?<\/w:rPr>/).exec(run)?.[0] ?? '';
            return VANISH.test(properties) || hidden.has(styleOf(properties, 'r')) ? note(dropped, 'hidden text', run) : run;
        }), styles);
}

/** The text of a box follows the paragraph that it is anchored in. */
function placeTextBoxes(xml: string): string {
    if (!xml.includes('<w:txbxContent>')) {
        return xml;
    }
    let placed = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '');
    for (let before = ''; before !== placed;) {
        before = placed;
        placed = placed.replace(/<w:txbxContent>((?:(?!<w:txbxContent>)[\s\S])*?)<\/w:txbxContent>((?:(?!<\/w:p>)[\s\S])*<\/w:p>)/, '$2$1');
    }
    return placed;
}

function cleanOpenDocument(xml: string, styles: string, dropped: Dropped[]): string {
    const hidden = new Set([...`${xml}${styles}`.matchAll(/<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>(?:(?!<\/style:style>)[\s\S])*?text:display="none"/g)].map(([, name = '']) => name));
    return emboldenOpenDocument(xml.replace(/<text:tracked-changes\b[\s\S]*?<\/text:tracked-changes>/g, '').
        replace(/<office:annotation\b[\s\S]*?<\/office:annotation>/g, (part) => note(dropped, 'comment', part)).
        replace(/<text:hidden-(?:text|paragraph)\b(?:[^>]*\/>|[\s\S]*?<\/text:hidden-(?:text|paragraph)>)/g, (part) => note(dropped, 'hidden text', part)).
        replace(/<text:table-of-content\b[\s\S]*?<\/text:table-of-content>/g, (part) => note(dropped, 'page navigation', part)).
        replace(/<text:(span|p|h)\b[^>]*\btext:style-name="([^"]*)"[^>]*>(?:(?!<text:\1[ >])[\s\S])*?<\/text:\1>/g, (part, _kind: string, style: string) => (hidden.has(style) ? note(dropped, 'hidden text', part) : part)), styles);
}
