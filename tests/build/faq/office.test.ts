// What OpenDocument and rich text's own features make of a document's questions, answers and hidden text.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeAll, describe, expect, it} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';

import type {CompiledFaq} from '../../../build/faq/compile/compile';
import {compileSources, makeFolder} from './support';

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ') +
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"';

function style(name: string, attributes = '', properties = ''): string {
    return `<style:style style:name="${name}" style:family="paragraph" ${attributes}><style:text-properties ${properties}/></style:style>`;
}

const STYLES = style('Frage') + style('Auto', 'style:parent-style-name="Frage"') + style('Part', 'style:default-outline-level="1"') + style('Loud', '', 'fo:font-weight="bold"') +
    style('Secret', '', 'text:display="none"') + '<style:style style:name="Dark" style:family="text"><style:text-properties text:display="none"/></style:style>' +
    ['White', 'Label'].map((name) => `<style:style style:name="${name}" style:family="text"><style:text-properties fo:color="#ffffff" ${name === 'Label' ? 'fo:background-color="#000000"' : ''}/></style:style>`).join('');

function p(content: string, name = 'Standard'): string {
    return `<text:p text:style-name="${name}">${content}</text:p>`;
}

function h(content: string, level = 1): string {
    return `<text:h text:outline-level="${level}">${content}</text:h>`;
}

function makeOdt(body: string): Uint8Array {
    return zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(`<office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
        'styles.xml': strToU8(`<office:document-styles ${NAMESPACES}><office:styles/></office:document-styles>`),
    });
}

function makeRtf(body: string): Uint8Array {
    return strToU8(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2\\cf1 Question;}}${body}}`);
}

interface OfficeCase {
    readonly file: Uint8Array;

    /** Questions with their answers; `section: question` below a section. */
    readonly entries: readonly (readonly [string, string])[];
    readonly leftOut?: readonly string[];
}

const TRAVEL: readonly (readonly [string, string])[] = [['Travel: Late bus', 'Wait.'], ['Travel: Lost bag', 'Ask.']];

const CASES: Readonly<Record<string, OfficeCase>> = {
    'a-style-for-questions.odt': {file: makeOdt(p('Late bus', 'Auto') + p('Wait.') + p('Lost bag', 'Frage') + p('Ask.')), entries: [['Late bus', 'Wait.'], ['Lost bag', 'Ask.']]},
    'outline-levels.odt': {file: makeOdt(p('Travel', 'Part') + h('Late bus', 2) + p('Wait.') + h('Lost bag', 2) + p('Ask.')), entries: TRAVEL},
    'numbered-headings.odt': {
        file: makeOdt(`<text:list><text:list-item>${h('Travel')}</text:list-item></text:list>${['Late bus', 'Lost bag'].map((title, at) =>
            `<text:list><text:list-item><text:list><text:list-item>${h(title, 2)}</text:list-item></text:list></text:list-item></text:list>${p(at === 0 ? 'Wait.' : 'Ask.')}`).join('')}`),
        entries: TRAVEL,
    },
    'bold-style.odt': {file: makeOdt(p('May I share it?', 'Loud') + p('Yes.') + p('May I sell it?', 'Loud') + p('No.')), entries: [['May I share it?', 'Yes.'], ['May I sell it?', 'No.']]},
    'fields-and-boxes.odt': {
        file: makeOdt(h('Open today?') + p(`Until <text:time>noon</text:time> in <text:user-defined text:name="x">Ulm</text:user-defined>, see <text:bookmark-ref text:ref-name="r">rule 2</text:bookmark-ref>` +
            `<draw:frame><draw:text-box>${p('Box one.')}${p('Box two.')}</draw:text-box></draw:frame>.`) + p('<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby>')),
        entries: [['Open today?', 'Until noon in Ulm, see rule 2.\n\nBox one.\n\nBox two.\n\n漢']],
    },
    'hidden.odt': {
        file: makeOdt('<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
            h('Open today?') + p('Yes.<office:annotation><dc:creator>Ann</dc:creator><text:p>Really?</text:p></office:annotation><text:span text:style-name="Dark">Key 1</text:span>') + p('Key 2', 'Secret') +
            `<text:section text:display="none">${p('Key 3')}</text:section>` + p('<text:hidden-paragraph text:is-hidden="true"/>Key 4') + p('End.')),
        entries: [['Open today?', 'Yes.\n\nEnd.']],
        leftOut: ['comment: Really?', 'hidden text: Key 3', 'hidden text: Key 4', 'hidden text: Key 1', 'hidden text: Key 2'],
    },
    'white.odt': {
        file: makeOdt(h('Open today?') + p('Yes.<text:span text:style-name="White">Key 5</text:span><text:span text:style-name="Label"> Noon.</text:span>') +
            `<table:table><table:table-column/><table:table-row><table:table-cell>${p('<text:span text:style-name="White">Head</text:span>')}</table:table-cell></table:table-row></table:table>`),
        entries: [['Open today?', 'Yes. Noon.\n\n| Head |\n| --- |']],
        leftOut: ['hidden text: Key 5'],
    },
    'letters.rtf': {
        file: strToU8("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset128 Gothic;}}\\f0 {\\b \\'c3\\'e4\\'e5?}\\par \\u1090\\'f2\\'f3\\'f2.\\par {\\f1\\b \\'8e\\'f3\\'95t\\'81H}\\par\\uc2 {\\f1 \\u12399\\'82\\'cd\\'82\\'a2}\\par}"),
        entries: [['Где?', 'тут.'], ['受付？', 'はい']],
    },
    'boxes.rtf': {
        file: makeRtf('\\pard\\s2 Open today\\par\\pard {\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt Box one.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Box one.\\par}}}}Yes.\\par\\pard\\s2 And on\\par\\pard No.\\par'),
        entries: [['Open today', 'Box one.\n\nYes.'], ['And on', 'No.']],
    },
    'white.rtf': {
        file: makeRtf('{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}\\pard\\s2 Open today\\par\\pard Yes.{\\cf1 Key 5}{\\cf1\\highlight2  Noon.}\\par\\pard\\s2 And on\\par\\pard No.\\par'),
        entries: [['Open today', 'Yes. Noon.'], ['And on', 'No.']],
        leftOut: ['hidden text: Key 5'],
    },
    'styles.rtf': {file: makeRtf('\\pard\\s1\\ls1 {\\listtext 1.\\tab}Travel\\par\\pard\\s2 Late bus\\par\\pard Wait.\\par\\pard\\s2 Lost bag\\par\\pard Ask.\\par'), entries: TRAVEL},
    'hidden.rtf': {
        file: makeRtf('\\pard\\s2 Open today\\par\\pard Yes{\\v  Key \\u8211?1}{\\deleted  and no}{\\*\\atnauthor Ann}{\\*\\annotation {\\*\\atndate 12}Really?}.{\\*\\footnote Not at night.}\\par\\pard\\s2 And on\\par\\pard No.\\par'),
        entries: [['Open today', 'Yes. (Not at night.)'], ['And on', 'No.']],
        leftOut: ['hidden text: Key –1', 'comment: Really?'],
    },
};

let compiled: CompiledFaq;

beforeAll(async () => {
    const folder = makeFolder();
    Object.entries(CASES).forEach(([name, {file}]) => writeFileSync(path.join(folder, name), file));
    compiled = await compileSources(folder, Object.keys(CASES).map((file) => ({file})), {language: 'en'});
}, 60_000);

describe('the office document', () => {
    it.each(Object.entries(CASES))('%s is read', (name, {entries, leftOut}) => {
        expect(compiled.entries.filter(({place}) => place.file === name).map(({entry}) => [[...entry.section, entry.question].join(': '), entry.answer])).toEqual(entries);
        expect(compiled.leftOut.filter((piece) => piece.file === name).map(({what, text}) => `${what}: ${text}`)).toEqual(leftOut ?? []);
    });
});
