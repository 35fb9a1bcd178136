// Word and OpenDocument texts before Pandoc reads them: hidden text, comments and tables of contents go, and what only a style says
// about a paragraph is written into it.

import {strFromU8, strToU8, unzipSync, zipSync, type Unzipped} from 'fflate';

import type {Dropped} from '../html/drop';
import {emboldenOpenDocument} from './office_bold';
import {cleanWord} from './word';

/** The bytes to read, and passages that were left out. */
interface OfficeText {
    readonly bytes: Uint8Array;
    readonly dropped: readonly Dropped[];
}

/** `null` for a damaged document. */
export function cleanOffice(bytes: Uint8Array, kind: string): OfficeText | null {
    const members = unzipSync(bytes);
    const dropped: Dropped[] = [];
    const cleaned = kind === 'docx' ? cleanWord(members, dropped) : cleanOpenDocument(members, dropped);
    return cleaned && {bytes: zipSync({...members, ...cleaned}, {level: 0, mtime: new Date('2000-01-01T00:00:00Z')}), dropped};
}

function note(dropped: Dropped[], what: Dropped['what'], xml: string): string {
    const text = xml.replace(/<w:(?:delText|instrText)\b[\s\S]*?<\/w:(?:delText|instrText)>/g, '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
    if (text !== '') {
        dropped.push({what, text});
    }
    return '';
}

function cleanOpenDocument(members: Unzipped, dropped: Dropped[]): Unzipped | null {
    const [xml, styles] = ['content.xml', 'styles.xml'].map((name) => (members[name] ? strFromU8(members[name]) : ''));
    return xml === undefined ? null : {'content.xml': strToU8(cleanContent(xml, styles ?? '', dropped))};
}

function cleanContent(xml: string, styles: string, dropped: Dropped[]): string {
    const hidden = new Set([...`${xml}${styles}`.matchAll(/<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>(?:(?!<\/style:style>)[\s\S])*?text:display="none"/g)].map(([, name = '']) => name));
    return emboldenOpenDocument(xml.replace(/<text:tracked-changes\b[\s\S]*?<\/text:tracked-changes>/g, '').
        replace(/<office:annotation\b[\s\S]*?<\/office:annotation>/g, (part) => note(dropped, 'comment', part)).
        replace(/<text:hidden-(?:text|paragraph)\b(?:[^>]*\/>|[\s\S]*?<\/text:hidden-(?:text|paragraph)>)/g, (part) => note(dropped, 'hidden text', part)).
        replace(/<text:table-of-content\b[\s\S]*?<\/text:table-of-content>/g, (part) => note(dropped, 'page navigation', part)).
        replace(/<text:(span|p|h)\b[^>]*\btext:style-name="([^"]*)"[^>]*>(?:(?!<text:\1[ >])[\s\S])*?<\/text:\1>/g, (part, _kind: string, style: string) => (hidden.has(style) ? note(dropped, 'hidden text', part) : part)), styles);
}
