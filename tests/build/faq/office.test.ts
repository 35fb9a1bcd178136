// What Word and OpenDocument texts hide, before Pandoc sees it.

import {describe, expect, it} from '@jest/globals';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import {cleanOffice} from '../../../build/faq/source/office';

function cleanWord(body: string, styles = ''): {xml: string; dropped: readonly string[]} {
    const {bytes, dropped} = cleanOffice(zipSync({'word/document.xml': strToU8(body), 'word/styles.xml': strToU8(styles)}), 'docx');
    return {xml: strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()), dropped: dropped.map(({what, text}) => `${what}: ${text}`)};
}

const run = (properties: string, text: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('a Word document', () => {
    it.each([
        ['hidden runs', run('<w:vanish/>', 'secret'), ''],
        ['runs of a hidden style', run('<w:rStyle w:val="Quiet"/>', 'secret'), '<w:style w:styleId="Quiet"><w:rPr><w:vanish/></w:rPr></w:style>'],
    ])('loses its %s', (_name, hidden, styles) => {
        const {xml, dropped} = cleanWord(`<w:p>${run('<w:b/>', 'open')}${hidden}</w:p>`, styles);
        expect(xml).toBe(`<w:p>${run('<w:b/>', 'open')}</w:p>`);
        expect(dropped).toEqual(['hidden text: secret']);
    });

    it('keeps text that is shown although its style could hide it', () => {
        const shown = `<w:p>${run('<w:vanish w:val="0"/>', 'open')}</w:p>`;
        expect(cleanWord(shown)).toEqual({xml: shown, dropped: []});
    });

    it('has the text of a box after its paragraph', () => {
        const box = `<w:p><w:r><w:pict><w:txbxContent><w:p>${run('', 'boxed')}</w:p></w:txbxContent></w:pict></w:r></w:p>`;
        expect(cleanWord(box).xml).toBe(`<w:p><w:r><w:pict></w:pict></w:r></w:p><w:p>${run('', 'boxed')}</w:p>`);
    });
});

it('a Word paragraph of a bold style is bold, one of a heading and a run that is not bold as they were', () => {
    const styles = '<w:style w:styleId="Base"><w:name w:val="Asked"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="Ask"><w:name w:val="Ask"/><w:basedOn w:val="Base"/></w:style>' +
        '<w:style w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>';
    const paragraph = (style: string, runs: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
    const {xml} = cleanWord(paragraph('Ask', `<w:r><w:t>Why?</w:t></w:r>${run('<w:b w:val="0"/>', 'So.')}`) + paragraph('H', '<w:r><w:t>Port</w:t></w:r>'), styles);
    expect(xml).toBe(paragraph('Ask', `<w:r><w:rPr><w:b/></w:rPr><w:t>Why?</w:t></w:r>${run('<w:b w:val="0"/>', 'So.')}`) + paragraph('H', '<w:r><w:t>Port</w:t></w:r>'));
});

it('an OpenDocument paragraph of a bold style is bold', () => {
    const xml = '<office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><text:p text:style-name="P1">Why?</text:p><text:p text:style-name="P2">So.</text:p>';
    const {bytes} = cleanOffice(zipSync({'content.xml': strToU8(xml)}), 'odt');
    expect(strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array())).toMatch(/<text:p text:style-name="P1"><text:span text:style-name="FaqBold">Why\?<\/text:span><\/text:p><text:p text:style-name="P2">So\.<\/text:p>$/);
});

it('reports the remarks of a Word document’s reviewers', () => {
    const {dropped} = cleanOffice(zipSync({'word/document.xml': strToU8('<w:p/>'), 'word/comments.xml': strToU8('<w:comments><w:comment w:id="0"><w:p><w:r><w:t>Is that so?</w:t></w:r></w:p></w:comment></w:comments>')}), 'docx');
    expect(dropped).toEqual([{what: 'comment', text: 'Is that so?'}]);
});

it('an OpenDocument text loses comments, deleted and hidden passages', () => {
    const xml = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style><text:tracked-changes>gone</text:tracked-changes>' +
        '<text:p>open<office:annotation>remark</office:annotation><text:span text:style-name="H">secret</text:span></text:p>';
    const {bytes, dropped} = cleanOffice(zipSync({'content.xml': strToU8(xml)}), 'odt');
    expect(strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array())).toMatch(/<text:p>open<\/text:p>$/);
    expect(dropped.map(({what, text}) => `${what}: ${text}`)).toEqual(['comment: remark', 'hidden text: secret']);
});
