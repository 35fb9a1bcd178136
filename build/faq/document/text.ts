// Plain text of tree nodes.

import type {Block, Inline, MetaValue} from '../pandoc/ast';
import {isParagraph} from '../pandoc/nodes';

/** Text of inlines on one line, without formatting, notes and image URLs. */
export function plainText(inlines: readonly Inline[]): string {
    return rawText(inlines).replace(/\s+/g, ' ').trim();
}

function readInline(inline: Inline): string {
    switch (inline.t) {
        case 'Str':
            return inline.c;
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
            return ' ';
        case 'Code':
            return roleText(inline.c[0], inline.c[1]);
        case 'Math':
            return inline.c[1];
        case 'Quoted':
            return inline.c[0].t === 'DoubleQuote' ? `“${plainText(inline.c[1])}”` : `‘${plainText(inline.c[1])}’`;
        case 'Link':
        case 'Image':
        case 'Cite':
            return rawText(inline.c[1]);
        case 'Span':
            return isOutlineMark(inline.c[0][1]) ? '' : rawText(inline.c[1]);
        case 'RawInline':
            return (/^<br\b/i).test(inline.c[1]) ? ' ' : '';
        case 'Note':
            return '';
        default:
            return rawText(inline.c);
    }
}

function rawText(inlines: readonly Inline[]): string {
    let text = '';
    for (const inline of inlines) {
        text += readInline(inline);
    }
    return text;
}

/** Org's TODO keywords and tags, which belong to the outline rather than to the question. */
export function isOutlineMark(classes: readonly string[]): boolean {
    return classes.includes('todo') || classes.includes('done') || classes.includes('tag');
}

/** A role such as `:doc:` has its title before the `<target>`. */
function roleText([, classes]: readonly [string, readonly string[], unknown], text: string): string {
    return classes.includes('interpreted-text') ? text.replace(/\s*<[^<>]*>$/, '') : text;
}

/** Converts a text to inlines. */
export function toInlines(text: string): Inline[] {
    const [first, ...others] = text.trim().split(/\s+/).filter((word) => word !== '');
    return first === undefined ? [] : [{t: 'Str', c: first}, ...others.flatMap((word): Inline[] => [{t: 'Space'}, {t: 'Str', c: word}])];
}

/** Text of a metadata field; empty if absent. */
export function metaText(value: MetaValue | undefined): string {
    switch (value?.t) {
        case 'MetaString':
            return value.c;
        case 'MetaInlines':
            return plainText(value.c);
        case 'MetaBlocks':
            return blocksText(value.c);
        default:
            return '';
    }
}

/** Text of the paragraphs in `blocks`. */
export function blocksText(blocks: readonly Block[]): string {
    return blocks.map((block) => (isParagraph(block) ? plainText(block.c) : '')).join(' ').trim();
}

/** A line without Markdown's marks, where it is not parsed: in a summary, a listed question. Names such as `__init__` stay. */
export function withoutMarks(text: string): string {
    return text.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1').
        replace(/(\*\*|(?<![\p{L}\p{N}_])__(?![a-z\d_]+__)|`)(.+?)\1/gu, '$2').
        replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');
}

const QUESTION_WORDS = new RegExp(`^(?:${[
    '(?:how|what|why|when|where)(?!\\s+(?:you|it|we|they|i|your|our|this|these|those|that)\\b)|who|whom|whose|which|can|could|do|does|did|is|are|am|was|were|should|shall|will|would|may|must|has|have|had',
    'wie|warum|wieso|weshalb|wann|wo|woher|wohin|womit|wer|wem|wen|welche[mnrs]?|kann|darf|muss|soll|gibt es',
    'comment|pourquoi|quand|où|quel(?:le)?s?|combien|est-ce|puis-je|peut-on|qu’est-ce|qu\'est-ce',
    'cómo|qué|por qué|cuándo|dónde|adónde|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?|puedo',
    'por que|quando|onde|quais|qual|quant[oa]s?|posso',
    'perché|quale|quali|cos’è|cos\'è|hoe|waarom|wanneer|waar|welke|kan ik|jak|dlaczego|kiedy|gdzie|czy',
    'как|почему|зачем|когда|где|кто|какой|какая|какие|можно ли|сколько',
].join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Question words and particles at the start or end of a sentence. */
const ASKING = /(?:ですか|ますか|でしょうか|ませんか|吗|嗎|나요|까요|습니까|입니까)[。.]?$|^(?:如何|怎么|怎麼|怎样|为什么|為什麼|什么是|什麼是|是否|能否)/u;

/** Words of headings that name a problem: negations, errors, failures. */
const PROBLEM = new RegExp(`(?:${[
    '(?<![\\p{L}\\p{N}])(?:not|no|cannot|(?:ca|wo|does|do|is|are|did|was|would)n[’\']t|error|fail(?:s|ed|ure)?|problems?|issues?|crash(?:es|ed)?|missing|stuck|broken|lost',
    'nicht|keine?[nr]?|fehler|fehlt|ne|erreur|impossible|erro(?:re)?|falla|fallo|falha|não|non|niet|geen|fout|nie|błąd|не|нет|ошибка)(?![\\p{L}\\p{N}])',
].join('|')})|ない|ません|エラー|不(?:能|会|了)|无法|無法|错误|錯誤|오류|않`, 'iu');

/** Whether a heading names a problem ("It does not start", "Error E42"), which what is below it solves. */
export function namesProblem(text: string): boolean {
    return PROBLEM.test(text);
}

/** Whether a text ends in a question mark of any script. */
export function asksByMark(text: string): boolean {
    return (/(?:[?？؟⸮՞]|\p{Script=Greek}[;\u037E])["”’»)\]*_]*$/u).test(text.trimEnd()) || text.startsWith('¿');
}

/** Whether a heading is a question: by its question mark, or in many languages by its first word. */
export function readsAsQuestion(text: string): boolean {
    return asksByMark(text) || QUESTION_WORDS.test(text) || ASKING.test(text) || (/^(?:Q|Question|Frage)\s?\d*[:.]\s/i).test(text);
}
