// Reports constructs that Pandoc cannot represent or does not know.

import {findNodes} from '../document/leaves';
import type {Block, Inline} from '../pandoc/ast';
import type {Skipped} from '../pandoc/pool';
import {createLocator} from '../source/locate';
import {excerptOf, type LeftOut} from './left_out';

/** Layout commands. */
const LAYOUT = /^\\(?:begin|end)\{\w+\*?\}(?:\[[^\]]*\]|\{[^}]*\})*$|^\\(?:maketitle|tableofcontents|(?:new|clear|cleardouble)page|pagebreak|v(?:space|fill)|h(?:space|fill)|label|noindent|(?:big|med|small)skip|pagestyle|thispagestyle|setlength|setcounter|index|centering|raggedright|usepackage|documentclass|bibliographystyle|hypersetup|fancy\w*|[lrc]head|[lrc]foot|renewcommand|newcommand|phantomsection|addcontentsline|parskip|parindent|documentstyle|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|(?:text|line|column|paper)(?:width|height)|baselinestretch|hline|hrule)\b|^\{\{(?:DEFAULTSORT|TOC|NOTOC)|^#\+(?!(?:include|call|include_tex)\b)[\w-]+(?::|\s)|^__\w+__$|^\.\. |^(?:title|date|author|abstract)$/i;

/** Skipped constructs, and raw parts in formats that are not read. */
export function findUnknown(blocks: readonly Block[], skipped: readonly Skipped[], shown: string, text: string | null): LeftOut[] {
    const contents = listRaw(blocks);
    const locator = createLocator(shown, contents.length > 0 ? text : null);
    const start = {file: shown, line: 1, column: 1};
    const raw = contents.map((content): LeftOut => ({
        file: shown, line: locator.findExact(content.split('\n')[0] ?? '', start).line, what: 'unknown element', text: excerptOf(content),
    }));
    const ignored = skipped.map((each): LeftOut => ({file: shown, line: each.line, what: 'unknown element', text: excerptOf(each.text)}));
    return [...raw, ...ignored].filter((each) => !LAYOUT.test(each.text) && (/[\p{L}\p{N}]/u).test(each.text));
}

/** Raw parts in formats other than HTML, which is parsed already. */
function listRaw(blocks: readonly Block[]): string[] {
    return findNodes(blocks, isRaw).flatMap(({c: [format, content]}) => (format.startsWith('html') ? [] : [content.trim()]));
}

function isRaw(value: object): value is Extract<Block, {t: 'RawBlock'}> | Extract<Inline, {t: 'RawInline'}> {
    return 't' in value && (value.t === 'RawBlock' || value.t === 'RawInline');
}
