import {describe, expect, it} from '@jest/globals';

import {buildPostings} from '../../webapp/src/indexing/postings';
import fc, {runs} from '../properties';

const TERMS = 6;

describe('postings', () => {
    it('have the documents of each term in order, with frequencies', () => {
        fc.assert(fc.property(fc.array(fc.array(fc.nat({max: TERMS - 1}), {maxLength: 8}), {maxLength: 6}), (rows) => {
            const {starts, documents, counts} = buildPostings(rows, TERMS);
            expect(starts).toHaveLength(TERMS + 1);
            for (let term = 0; term < TERMS; term++) {
                const listed = Array.from(documents.slice(starts[term], starts[term + 1]), (document, at) => [document, counts[starts[term]! + at]]);
                const held = rows.flatMap((row, document) => row.includes(term) ? [[document, row.filter((other) => other === term).length]] : []);
                expect(listed).toEqual(held);
            }
        }), {numRuns: runs(200)});
    });

    it('limit frequencies to 255', () => {
        const {counts} = buildPostings([new Array<number>(300).fill(0), [0], new Array<number>(255).fill(0)], 1);
        expect([...counts]).toEqual([255, 1, 255]);
    });
});
