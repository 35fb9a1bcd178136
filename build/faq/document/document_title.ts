// Finds a document's title among its headings, and whether titles in bold are its questions.

import {listNodes, type OutlineNode} from './outline';
import {readPairs} from './pairs';
import {readsAsQuestion} from './text';

/** A title that says only that questions follow. */
export const MEANINGLESS_TITLE = new RegExp(`\\bFAQs?\\b|\\bfrequently asked\\b|^(?:common )?questions(?: and answers)?$|^Q ?& ?A$|(?<!\\p{L})(?:${[
    'häufig(?:e| gestellte) fragen|fragen und antworten|foire aux questions|questions (?:les plus )?(?:fréquentes|fréquemment posées)|preguntas (?:más )?frecuentes|perguntas (?:mais )?frequentes',
    'domande (?:più )?frequenti|veelgestelde vragen|najczęściej zadawane pytania|часто задаваемые вопросы|часті (?:за)?питання|sıkça sorulan sorular|الأسئلة (?:الشائعة|المتكررة)',
].join('|')})(?!\\p{L})|よくある(?:ご)?質問|常见问题|常見問題|자주 묻는 질문`, 'iu');

/**
 * Whether short lines in bold are the questions of a document that asks nothing else: they divide all of its text, or what is below
 * each of several headings.
 */
export function boldTitlesAsk(root: OutlineNode): boolean {
    const holders = listNodes(root).filter(({body}) => body.some(({t}) => t !== 'HorizontalRule'));
    const read = holders.map(({body}) => readPairs(body, {titlesAsk: true}));
    const isWhole = holders.length === 1 && holders.every((node) => node === root || MEANINGLESS_TITLE.test(node.title));
    return (isWhole || (holders.length >= 2 && read.every(({before}) => before.length === 0))) &&
        read.every(({pairs}) => pairs.length >= 2 && pairs.every(({answer}) => answer.length > 0));
}

/** The single outermost heading above questions; `null` if it is a section or a question itself. */
export function findTitle(root: OutlineNode, metaTitle: string): OutlineNode | null {
    const [only, ...others] = root.children;
    if (!only || others.length > 0 || only.folded || readPairs(root.body).pairs.length > 0) {
        return null;
    }
    const grouping = only.children.length > 0 || readPairs(only.body, {titlesAsk: MEANINGLESS_TITLE.test(only.title)}).pairs.length > 0;
    return grouping && !readsAsQuestion(only.title) && (metaTitle === '' || metaTitle === only.title || MEANINGLESS_TITLE.test(only.title)) ? only : null;
}
