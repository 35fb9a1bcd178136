// Reports constructs that Pandoc cannot represent or does not know.

import type {Block} from '../pandoc/ast';
import type {Skipped} from '../pandoc/pool';
import {createLocator} from '../source/locate';
import {excerptOf, type LeftOut} from './left_out';

/** Layout commands. */
const LAYOUT = /^\\(?:begin|end)\{\w+\*?\}(?:\[[^\]]*\]|\{[^}]*\})*$|^\\(?:maketitle|tableofcontents|(?:new|clear|cleardouble)page|pagebreak|v(?:space|fill)|h(?:space|fill)|label|noindent|(?:big|med|small)skip|pagestyle|thispagestyle|setlength|setcounter|index|centering|raggedright|usepackage|documentclass|bibliographystyle|hypersetup|fancy\w*|[lrc]head|[lrc]foot|renewcommand|newcommand|phantomsection|addcontentsline|parskip|parindent|documentstyle|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|(?:text|line|column|paper)(?:width|height)|baselinestretch|hline|hrule)\b|^\{\{(?:DEFAULTSORT|TOC|NOTOC)|^#\+(?!(?:include|call|include_tex)\b)[\w-]+(?::|\s)|^__\w+__$|^\.\. |^(?:title|date|author|abstract)$/i;

/** Skipped constructs, and raw parts in formats that are not read. */
export function findUnknown(blocks: readonly Block[], skipped: readonly Skipped[], shown: string, text: string | null): LeftOut[] {
    const locator = createLocator(shown, text);
    const start = {file: shown, line: 1, column: 1};
    const raw = listRaw(blocks).map((content): LeftOut => ({
        file: shown, line: locator.findExact(content.split('\n')[0] ?? '', start).line, what: 'unknown element', text: excerptOf(content),
    }));
    const ignored = skipped.map((each): LeftOut => ({file: shown, line: each.line, what: 'unknown element', text: excerptOf(each.text)}));
    return [...raw, ...ignored].filter((each) => !LAYOUT.test(each.text) && (/[\p{L}\p{N}]/u).test(each.text));
}

/** Raw parts in formats other than HTML, which is parsed already. */
function listRaw(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    if ('t' in value && (value.t === 'RawBlock' || value.t === 'RawInline') && 'c' in value && Array.isArray(value.c)) {
        return String(value.c[0]).startsWith("html") ? [] : [String(value.c[1]).trim()];
    }
    return Object.values(value).flatMap(listRaw);
}
