// Splits a "See also" with links off an answer.

import type {Block} from '../pandoc/ast';
import {isParagraph} from '../pandoc/nodes';
import {blocksText, plainText} from './text';

const LABEL = /^(?:see also|further reading|further information|related(?: (?:articles|questions|links|topics|pages))?|learn more|more information|siehe auch|weiterführende (?:links|informationen)|voir aussi|pour en savoir plus|ver también|véase también|más información|veja também|ver também|saiba mais|vedi anche|zie ook|zobacz (?:też|także)|см\. также|смотрите также|関連(?:項目|リンク|記事)|参照|另见|另請參閱|相关链接|함께 보기)(?![\p{L}\p{N}])\s*[:：]?/iu;

/** Blocks whose links become sources. */
export function findSeeAlso(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block, at): Block[] => {
        const label = LABEL.exec(labelOf(block))?.[0];
        if (label === undefined) {
            return block.t === 'Div' ? findSeeAlso(block.c[1]) : [];
        }
        const next = blocks[at + 1];
        const isLabelAlone = labelOf(block).length <= label.length + 1;
        return isLabelAlone && block.t !== 'BlockQuote' && next ? [next] : [block];
    });
}

/** Words and spaces that are read of a paragraph: more than the longest label has. */
const LONGEST_LABEL = 40;

function labelOf(block: Block): string {
    return isParagraph(block) ? plainText(block.c.slice(0, LONGEST_LABEL)) :
        block.t === 'Header' ? plainText(block.c[2]) : block.t === 'BlockQuote' ? blocksText(block.c.slice(0, 1)) : '';
}
