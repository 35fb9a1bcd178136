// Converts Markdown dialects to the one that Pandoc reads. Code is never changed.

import {rewriteContainers} from './containers';
import {readFrontMatter} from './front_matter';
import type {FrontMatter} from './front_matter';
import {rewriteMdx, rewriteTags} from './tags';
import type {UnknownTag} from './tags';

interface TranslatedMarkdown {
    readonly text: string;
    readonly front: FrontMatter;
    readonly unknown: readonly UnknownTag[];
}

/** Converts a document. The extension of `file` identifies MDX. */
export function translateMarkdown(source: string, file: string): TranslatedMarkdown {
    const {front, body} = readFrontMatter(source);
    const unknown: UnknownTag[] = [];
    const isMdx = (/\.mdx$/i).test(file) || (/^(?:import\s.*\sfrom\s+["'].*["'];?|export\s+(?:const|default)\s)/m).test(body.slice(0, 2000));
    const tagged = outsideCode(body, (text) => {
        const plain = isMdx ? rewriteMdx(text, unknown) : text;
        return NEEDS_REWRITING.test(plain) ? rewriteTags(plain, unknown) : plain;
    });
    const boxed = rewriteContainers(tagged.split('\n').map((line) => line.replace(/^(\s*)<(summary)>(.*)<\/summary>\s*$/i, '$1<$2>$3</summary>')), isMdx);
    return {text: spaceDetails(boxed).join('\n'), front, unknown};
}

/** Quick test for tags in a text. */
const NEEDS_REWRITING = /\{[{%:#<]|==|TOC|\[\[|\+\+|%%|^\*\[|-8<-|\^[\w-]+[ \t]*$|:(?:material|fontawesome|octicons|simple)-/im;

const CODE = /^(?: {0,3}|\s*(?:[-*+]|\d+[.)])?\s+)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\s*\1[`~]*[ \t]*$|$(?![\s\S]))|<(pre|script|style)\b[\s\S]*?<\/\2>|(?<!`)(`+)(?!`)(?:[^`]|(?!\3(?!`))`+)*?(?<!`)\3(?!`)|<!--[\s\S]*?-->/gm;

/** Converts everything except code and comments, which are replaced by placeholders meanwhile. */
function outsideCode(text: string, rewrite: (text: string) => string): string {
    const kept: string[] = [];
    const marked = text.replace(CODE, (code) => `\u{F0000}${kept.push(code) - 1}\u{F0001}`);
    return rewrite(marked).replace(/\u{F0000}(\d+)\u{F0001}/gu, (_, number: string) => kept[Number(number)] ?? '');
}

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
