// Articles of an export as documents: the title becomes a heading above the text.

import {toInlines} from '../document/text';
import type {Block} from '../pandoc/ast';
import type {Article} from '../records/articles';
import {parseAnswers} from '../records/blocks';
import type {FaqRecord} from '../records/types';
import type {Converter} from './convert';
import {leftOutOf} from './left_out';
import type {LoadedDocument} from './loaded_document';

/** @param base properties of the export that apply to all articles */
export async function loadArticles(articles: readonly Article[], base: LoadedDocument, converter: Converter): Promise<LoadedDocument[]> {
    const records = articles.map(({title, html, place}): FaqRecord =>
        ({id: null, question: title, answer: html, markup: 'html', section: [], aliases: [], sources: [], place}));
    const parsed = await parseAnswers(records, converter, base.source.shown);
    return articles.map(({title, url, section, locale, place}, at) => ({
        ...base,
        source: {...base.source, url: url ?? base.source.url, section: [...base.source.section, ...section], locale: base.source.locale ?? locale,
            anchors: 'none'},
        text: null,
        firstLine: place.line,
        pageTitle: title,
        blocks: [{t: 'Header', c: [1, ['', [], []], toInlines(title)]}, ...deepen(parsed[at]?.answer ?? [])],
        records: [],
        leftOut: [...(at === 0 ? base.leftOut : []), ...parsed.slice(at, at + 1).flatMap(leftOutOf)],
    }));
}

/** Headings of the text are nested below the title. */
function deepen(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => {
        switch (block.t) {
            case 'Header':
                return {t: 'Header', c: [block.c[0] + 1, block.c[1], block.c[2]]};
            case 'Div':
                return {t: 'Div', c: [block.c[0], deepen(block.c[1])]};
            default:
                return block;
        }
    });
}
