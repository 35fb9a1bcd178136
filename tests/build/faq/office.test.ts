// What OpenDocument texts hide, before Pandoc sees it.

import {expect, it} from '@jest/globals';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import type {Dropped} from '../../../build/faq/html/drop';
import {cleanOffice} from '../../../build/faq/source/office';

function clean(xml: string): {content: string; dropped: readonly Dropped[]} {
    const {bytes, dropped} = cleanOffice(zipSync({'content.xml': strToU8(xml)}), 'odt') ?? {bytes: zipSync({}), dropped: []};
    return {content: strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array()), dropped};
}

it('an OpenDocument paragraph of a bold style is bold', () => {
    const xml = '<office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><text:p text:style-name="P1">Why?</text:p><text:p text:style-name="P2">So.</text:p>';
    const {content} = clean(xml);
    expect(content).toMatch(/<text:p text:style-name="P1"><text:span text:style-name="FaqBold">Why\?<\/text:span><\/text:p><text:p text:style-name="P2">So\.<\/text:p>$/);
});

it('an OpenDocument text loses comments, deleted and hidden passages', () => {
    const xml = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style><text:tracked-changes>gone</text:tracked-changes>' +
        '<text:p>open<office:annotation>remark</office:annotation><text:span text:style-name="H">secret</text:span></text:p>';
    const {content, dropped} = clean(xml);
    expect(content).toMatch(/<text:p>open<\/text:p>$/);
    expect(dropped.map(({what, text}) => `${what}: ${text}`)).toEqual(['comment: remark', 'hidden text: secret']);
});
