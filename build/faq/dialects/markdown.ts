// Converts Markdown dialects to the one that Pandoc reads. Code is never changed.

import type {Dropped} from '../html/drop';
import {closeFences, outsideCode} from './code';
import {rewriteContainers} from './containers';
import {readFrontMatter, type FrontMatter} from './front_matter';
import {translateDoxygen} from './doxygen';
import {rewriteForumMarks} from './forum';
import {rewriteLearn} from './learn';
import {rewriteMacros} from './redmine';
import {rewriteMdx, rewriteTags} from './tags';

interface TranslatedMarkdown {
    readonly text: string;
    readonly front: FrontMatter;

    /** All that the front matter holds. */
    readonly values: Readonly<Record<string, unknown>>;
    readonly dropped: readonly Dropped[];

    /** Line of code that does not end, else `null`. */
    readonly openCode: number | null;
}

/** Converts a document. The extension of `file` identifies MDX. */
export function translateMarkdown(source: string, file: string): TranslatedMarkdown {
    const {front, values, body} = readFrontMatter(source);
    const isMdx = (/\.mdx$/i).test(file) || (/^(?:import\s.*\sfrom\s+["'].*["'];?|export\s+(?:const|default)\s)/m).test(body.slice(0, 2000));
    const dropped: Dropped[] = [];
    const {text, open} = closeFences(translateDoxygen(body));
    const linesBefore = source.slice(0, source.length - body.length).split('\n').length - 1;
    return {text: translateBody(text, isMdx, dropped), front, values, dropped, openCode: open === null ? null : open + linesBefore};
}

/** Converts a text without front matter, such as a listed answer. */
export function translateBody(body: string, isMdx: boolean, dropped: Dropped[]): string {
    const labelled = (body.includes('{% tabs') ? body.replace(TAB_LABEL, '\n\n**$1**\n\n') : body).
        replace(TABS, (_, tabs: string) => outsideCode(tabs, (text) => text.replace(TAB_HEADING, '**$1**')));
    const tagged = outsideCode(labelled, (written) => {
        const text = rewriteMacros(written, '**').replace(ANCHOR_LINE, '$1></a>').replace(TIGHT_HEADING, '$1$2 ').replace(HEADING_ID, '$1 {#$2}').replace(PROPERTY, '').
            replace(TAGS, '').replace(ICON_ROLE, '').replace(BOLD, partFromNext);
        const plain = rewriteLearn(rewriteForumMarks(isMdx ? rewriteMdx(text, dropped) : text, dropped), dropped);
        return NEEDS_REWRITING.test(plain) ? rewriteTags(plain, dropped) : plain;
    });
    const boxed = rewriteContainers(tagged.split('\n').map((line) => line.replace(/^(\s*)<(summary)>(.*)<\/summary>\s*$/i, '$1<$2>$3</summary>')), isMdx);
    return spaceDetails(boxed).join('\n');
}

/** A target alone on its line: as an element that ends in its tag, it would make HTML of the heading below. */
const ANCHOR_LINE = /^([ \t]*<a\b[^<>]*?)\s*\/>(?=[ \t]*$)/gm;

/** A heading without a space behind its marks, as old Markdown has it. One mark alone may begin a hashtag. */
const TIGHT_HEADING = /^( {0,3}#{2,6})(?=[^\s#=~_-])|(#)(?<=(?:^\s*|\n[ \t]*\n)#)(?=[\p{Lu}\p{Lo}][^\n]*(?:[ \t][^\n]*)?\n[ \t]*(?:\n|$))/gmu;

/** Hexo's tabs have their labels in comments. */
const TAB_LABEL = /<!--[ \t]*tab[ \t]+([^@\n]+?)[ \t]*(?:@[^\n]*?)?-->/g;

/** Docsify's tabs have headings as their labels. */
const TABS = /<!--[ \t]*tabs:start[ \t]*-->((?:(?!<!--[ \t]*tabs:start)[^])*?)<!--[ \t]*tabs:end[ \t]*-->/g;
const TAB_HEADING = /^#{1,6}[ \t]+\**(.+?)\**[ \t]*$/gm;

/** The identifier of a heading in Nextra and Fumadocs, or in Docsify. */
const HEADING_ID = /^(#{1,6}[ \t][^\n]*?)[ \t]+(?:\[#|:id=)([\w-]+)\]?[ \t]*$/gm;

/** Properties of Logseq's blocks, which it does not show. */
const PROPERTY = /^[ \t]*(?:-[ \t]+)?(?:id|collapsed|title|tags|alias|card-[\w-]+|logseq\.[\w.-]+|background-color)::[ \t][^\n]*$/gm;

/** Tags of Obsidian and Logseq behind a question. */
const TAGS = /(?<=[?？])(?:[ \t]+#\p{L}[\p{L}\p{N}/_-]*)+[ \t]*$/gmu;

/** A sign of Sphinx-Design, whose name is code. */
const ICON_ROLE = /[ \t]*\{(?:octicon|fa[bsr]?|material-\w+)\}\u{F0000}\d+\u{F0001}/gu;

const BOLD = /\*\*([^*\n]+)\*\*/g;

/** Bold text that ends in a mark and is followed by a letter would not be bold: Chinese and Japanese have no space there. */
function partFromNext(bold: string, content: string, at: number, text: string): string {
    return (/[^\p{L}\p{N}\s]$/u).test(content) && (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u).test(text.slice(at + bold.length, at + bold.length + 2)) ?
        `${bold} ` : bold;
}

/** Quick test for tags in a text. */
const NEEDS_REWRITING = /\{[{%:#<>+~=-]|==|TOC|\[\[|\+\+|%%|^\*\[|-8<-|\^\^|\w[~^]\w{1,8}[~^]|\^[\w-]+[ \t]*$|:(?:material|fontawesome|octicons|simple)-/im;

/** The content of `<details>` is Markdown, with or without empty lines around it. */
function spaceDetails(lines: readonly string[]): string[] {
    return lines.flatMap((line, at) => {
        const next = lines[at + 1] ?? '';
        if ((/<\/summary>\s*$/i).test(line) && (/^ {0,3}[^\s<]/).test(next)) {
            return [line, ''];
        }
        return (/^\s*<\/details>/i).test(line) && (/^ {0,3}[^\s<]/).test(lines[at - 1] ?? '') ? ['', line] : [line];
    });
}
