// A file that is one article: the title in its front matter is the question, its text the answer.

import {cleanTitle} from '../document/clean';
import {listLeafTexts} from '../document/leaves';
import type {OutlineNode} from '../document/outline';
import {toBlocks, type FoundQuestions} from '../document/questions';
import {readsAsQuestion, toInlines} from '../document/text';
import type {FrontMatter} from '../dialects/front_matter';
import type {Block} from '../pandoc/ast';
import {countWords} from './left_out';

/** A longer text divided by headings is a guide, whose parts are better found separately. */
const LONGEST_ARTICLE = 600;

/**
 * Returns the article as the document's only question, in the section named by its category or first tag; returns `found` if the
 * document asks something else.
 */
export function readOneArticle(front: FrontMatter, outline: OutlineNode, found: FoundQuestions): FoundQuestions {
    const isSaid = front.question !== '';
    const question = isSaid ? front.question : cleanTitle(front.title).text;
    const isGeneral = found.titleSection.length === 0 && !readsAsQuestion(question);
    if (!isSaid && (question === '' || isGeneral || found.questions.some((each) => readsAsQuestion(each.question) || each.heading === null))) {
        return found;
    }
    const [only, ...others] = outline.children;
    const isTitled = only !== undefined && others.length === 0 && only.title === question;
    const blocks: Block[] = [...outline.body, ...(isTitled ? [...only.body, ...only.children.flatMap(toBlocks)] : outline.children.flatMap(toBlocks))];
    const answer = blocks.length === 0 && front.description !== '' ? [{t: 'Para', c: toInlines(front.description)} as const] : blocks;
    const hasParts = (isTitled ? only.children : outline.children).length > 0;
    const words = listLeafTexts(answer).reduce((sum, text) => sum + countWords(text), 0);
    if (answer.length === 0 || (!isSaid && hasParts && words > LONGEST_ARTICLE && !readsAsQuestion(question))) {
        return found;
    }
    const slug = front.slug.replace(/\/+$/, '').replace(/^.*\//, '');
    return {
        title: question, titleSection: [], introductions: [], contents: [],
        questions: [{question, answer, section: front.section.length > 0 ? front.section : front.tags.slice(0, 1), heading: null,
            labels: slug === '' ? [] : [slug]}],
    };
}
