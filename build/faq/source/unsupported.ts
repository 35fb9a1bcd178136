// Recognises unsupported files by their first bytes, and says what their authors can do, which "not in UTF-8" would not.

const SIGNS: readonly (readonly [RegExp, string])[] = [
    [/^\s*%PDF-/, 'This is a PDF: export it as Word or HTML from where it was written.'],
    [/^\x89PNG|^GIF8|^\xff\xd8\xff|^RIFF[\s\S]{4}WEBP|^BM[\s\S]{4}\0\0\0\0|^II\*\0|^MM\0\*/,
        'This is a picture: its text cannot be read. Write it down in a document.'],
    [/^[^ -~\s]\x8b|^7z\xbc\xaf|^Rar!|^BZh|^\xfd7zXZ|^[\s\S]{257}ustar/, 'This is an archive: unpack it and name its documents.'],
    [/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)|^\s*(?:<\?xml[\s\S]{0,300}?\?>\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/,
        'This is a picture: its text cannot be read. Write it down in a document.'],
    [/^(?:ID3|OggS|\xff\xfb|[\s\S]{4}ftyp|RIFF[\s\S]{4}(?:WAVE|AVI ))/, 'This is a sound or a video: its text cannot be read. Write it down in a document.'],
    [/^SQLite format 3\0|^[\s\S]{4}Standard (?:ACE|Jet) DB/, 'This is a database: export its questions and answers as CSV.'],
    [/^\xe4\x52\x5c\x7b/, 'This is a OneNote section: export its pages as Word.'],
    [/^(?:Message-ID|MIME-Version|From|Date|Subject|Received|Return-Path): [\s\S]{0,2000}?^Content-Type: ?multipart\/related/im,
        'This is a web archive, as Confluence’s "Export to Word" gives: open it in Word and save it as .docx.'],
    [/^\xffWPC/, 'This is a WordPerfect document: open it in LibreOffice and save it as .docx.'],
    [/^[\s\S]{60}BOOKMOBI/, 'This is a Kindle book: convert it to EPUB, HTML or Word.'],
    [/^ITSF/, 'This is a Windows help file (CHM): unpack it, and name its HTML pages.'],
    [/^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} -->/, 'This is a file of subtitles: write its questions and answers down in a document.'],
    [/^BEGIN:(?:VCALENDAR|VCARD)\b/, 'This is a calendar or a list of contacts: write its questions and answers down in a document.'],
    [/^(?:(?:From|To|Subject|Date|Sender): .*\r?\n)+[\s\S]{0,3000}?^(?:MIME-Version|Content-Type): /im,
        'This is an e-mail: copy its questions and answers into a document.'],
    [/^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version): /, 'This is an e-mail: copy its questions and answers into a document.'],
    [/^\s*<\?xml[\s\S]{0,2000}?<(?:rss|feed)\b/i, 'This is a feed or a blog’s export: export the pages as HTML or Markdown.'],
    [/^\s*(?:<\?xml[\s\S]{0,500}?\?>\s*)?<mediawiki\b/i, 'This is an XML dump of a MediaWiki: save the text of each page as .wiki.'],
    [/^\s*(?:<\?xml[\s\S]{0,500}?\?>\s*)?<hibernate-generic\b/i, 'This is a Confluence XML export: export the space as HTML, or the page as Word.'],
    [/^\s*(?:<\?xml[\s\S]{0,500}?\?>\s*)?(?:<!DOCTYPE [^>]*DITA[^>]*>\s*)?<(?:dita|topic|concept|task|map)\b/i,
        'This is DITA: publish it as HTML and name the pages.'],
    [/^\s*(?:<\?xml[\s\S]{0,200}?\?>\s*)?<office:document\b/, 'This is a flat OpenDocument file: save it as .odt or .ods.'],
    [/^\s*\{\s*"(?:url|doc_id|resource_id|email)"\s*:[\s\S]{0,400}?docs\.google\.com/,
        'This is a link to a Google document: download the document as Word or HTML.'],
    [/^\s*(?:=(?:pod|encoding \S+|head1 \S.*)\r?\n\s*\n)/, 'This is POD, the documentation of Perl: convert it to HTML with pod2html.'],
    [/^\\input texinfo\b|^@(?:node|chapter|menu)\b|^@section\b(?=[^]*^@end )/m, 'This is Texinfo: convert it to HTML with makeinfo --html --no-split.'],
    [/^(?:['.]\\".*\r?\n|\s*\r?\n)*\.(?:TH|Dd)\s/, 'This is a manual page: convert it to HTML with man -Thtml.'],
    [/^\s*\{\s*"(?:cells|nbformat|metadata)"[\s\S]*"(?:cell_type|kernelspec|nbformat)"/, 'This is a notebook of Jupyter: export it as Markdown or HTML.'],
    [/^(?:[ \t]*(?:#.*)?\r?\n)*(?:[\w-]+[ \t]*=[ \t]*["'\d[{].*\r?\n(?:.*\r?\n)*?)?[ \t]*\[\[?[\w.-]+\]\]?[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*[\w-]+[ \t]*=[ \t]*\S/, 'This is TOML or a list of settings: write its questions and answers as YAML or JSON.'],
    [/^\[InternetShortcut\]/, 'This is a link to a page: save the page itself as HTML.'],
];

/** Streams in files of Microsoft's Compound File format. */
const COMPOUND: readonly (readonly [string, string])[] = [
    ['EncryptedPackage', 'This document is protected by a password: open it and save it without one.'],
    ['__substg1.0_', 'This is an e-mail of Outlook: copy its questions and answers into a document.'],
    ['WordDocument', 'This is a file of an old version of Word (.doc): open it and save it as .docx.'],
    ['Workbook', 'This is a file of an old version of Excel (.xls): open it and save it as .xlsx.'],
    ['PowerPoint Document', 'This is a PowerPoint presentation: copy its questions into a Word document.'],
    ['VisioDocument', 'This is a drawing of Visio: write its text down in a document.'],
    ['', 'This is a file of an old Office version: open it and save it as .docx or .xlsx.'],
];

/** What an unsupported file is and what to do with it; `null` if its first bytes are not those of such a file. */
export function nameUnreadable(bytes: Uint8Array): string | null {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
        return COMPOUND.find(([stream]) => Buffer.from(bytes).includes(stream, 0, 'utf16le'))?.[1] ?? null;
    }
    return SIGNS.find(([sign]) => sign.test(head))?.[1] ?? null;
}

/** Whether it has more control characters than a text would. */
export function isBinary(text: string): boolean {
    const head = text.slice(0, 4096).replace(/\s/g, '');
    return (head.match(/\p{Cc}|\uFFFD/gu)?.length ?? 0) > head.length * 0.02;
}
