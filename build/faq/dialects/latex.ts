// Macros of FAQs in LaTeX whose definitions are in a class or another file: Pandoc would drop them with all they hold.

import {outsideElements} from './code';

const QUESTION = /\\begin\{(question|faqquestion)\}(?:\[[^\]]*\])?\s*([\s\S]*?)\s*\\end\{\1\}/g;
const ANSWER_ENDS = /\\(?:begin|end)\{(?:answer|faqanswer)\}/g;

/** A product's name as a macro, such as `\\GnuPG`. Greek letters and arrows have one capital. */
const NAME = /\\([a-zA-Z]*[A-Z][a-zA-Z]*[A-Z][a-zA-Z]*)(?![a-zA-Z*]|[ \t]*(?:\[|\{(?!\})))(?:\{\})?/g;
const KNOWN_NAMES = new Set(['LaTeX', 'TeX', 'LaTeXe', 'BibTeX', 'XeTeX', 'XeLaTeX', 'LuaTeX', 'LuaLaTeX', 'AE', 'OE', 'AA', 'MakeUppercase', 'TH', 'DH', 'NG',
    'DJ', 'IJ', 'SS']);

/** Environments that only place their content; Pandoc would read their measures as text. */
const FRAME = /\\(?:begin|end)\{(?:wrap(?:figure|table)|multicols|SCfigure|adjustwidth|spacing|landscape|textblock)\*?\}(?:\[[^\]]*\]|\{[^{}]*\})*/g;

const MACRO = /\\(faq(?:item|entry|question)?|question|qanda|qa)[ \t]*\{/gi;
const ANSWER = /\\(answer|faqanswer)[ \t]*\{/gi;

const VERBATIM = /(\\begin\{(?:verbatim|lstlisting|minted|Verbatim)\}[\s\S]*?\\end\{(?:verbatim|lstlisting|minted|Verbatim)\}|\\(?:verb|lstinline)\*?([^\w\s*]).*?\2)/;

/** A text, and definitions of macros that each part of it needs. */
interface LatexText {
    readonly text: string;
    readonly definitions: string;
}

/** Defines such macros: a question is a heading, its answer the text below. */
export function defineQuestions(written: string): LatexText {
    const asked = written.replace(/\\documentstyle\b/, '\\documentclass').replace(QUESTION,
        (whole, _name, question: string) => ((/\n\s*\n/).test(question) ? whole : `\n\n\\paragraph{${question}}\n\n`)).replace(ANSWER_ENDS, '\n');
    const isName = (name: string): boolean => !KNOWN_NAMES.has(name) && !isDefined(written, name);
    const text = outsideElements(asked, VERBATIM, (part) => part.replace(FRAME, '').replace(NAME, (macro, name: string) => (isName(name) ? name : macro)));
    const definitions = [
        ...listUndefined(text, MACRO).map(({name, hasAnswer}) => `\\newcommand{\\${name}}[${hasAnswer ? 2 : 1}]{\\paragraph{#1}${hasAnswer ? ' #2' : ''}}`),
        ...listUndefined(text, ANSWER).map(({name}) => `\\newcommand{\\${name}}[1]{#1}`),
    ];
    return {text, definitions: definitions.join('')};
}

/** Macros that refer to something else, or that are layout. */
const NO_TEXT = /^(?:no)?cite|^(?:ref|pageref|autoref|[cC]refs?|nameref|eqref|vref|input|include|bibliography|index|label|gls|acr|[vh]space|vskip|color|set\w+|pagenumbering|hyphenation|addto\w+|graphicspath)/i;

/** Definitions of unknown macros as what they enclose, and of those that enclose nothing (`\\product{}`) as their names; empty if there are none. */
export function keepArguments(unknown: readonly string[]): string {
    const macros = unknown.flatMap((macro) => {
        const [, name = '', content = ''] = (/^\\([a-zA-Z]+)(?:\[[^\]]*\])?\{(\}?)/).exec(macro) ?? [];
        return name === '' || NO_TEXT.test(name) ? [] : [[name, content === '}'] as const];
    });
    return [...new Map(macros)].map(([name, isName]) => (isName ? `\\newcommand{\\${name}}{${name}}` : `\\newcommand{\\${name}}[2][]{#2}`)).join('');
}

function listUndefined(text: string, macro: RegExp): {name: string; hasAnswer: boolean}[] {
    const found = new Map([...text.matchAll(macro)].map(({0: start, 1: name = '', index}) =>
        [name, (/^\s*\{/).test(text.slice(findEnd(text, index + start.length)))]));
    return [...found].filter(([name]) => !isDefined(text, name)).map(([name, hasAnswer]) => ({name, hasAnswer}));
}

function isDefined(text: string, name: string): boolean {
    return new RegExp(`\\\\(?:(?:re)?newcommand|providecommand|def|newenvironment|DeclareRobustCommand)\\*?\\s*\\{?\\\\?${name}\\b`).test(text);
}

/** The end of a group, from behind its opening brace. */
function findEnd(text: string, from: number): number {
    let depth = 1;
    let at = from;
    while (at < text.length && depth > 0) {
        const letter = text[at];
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        at += letter === '\\' ? 2 : 1;
    }
    return at;
}
