import {describe, expect, it} from '@jest/globals';

import {isOverdue, lastDayOf} from '../../webapp/src/faq/review';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 26);

describe('the date of a review', () => {
    it.each([
        ['2026-03-01', '2026-03-01'], ['2026-02', '2026-02-28'], ['2024-02', '2024-02-29'], ['2026-12', '2026-12-31'], ['2026', '2026-12-31'],
    ])('%s may mean any day up to %s', (date, last) => {
        expect(new Date(lastDayOf(date)).toISOString().slice(0, 10)).toBe(last);
    });

    it.each(['', '26', '2026-13', '2026-00', '2026-02-30', '2026-03-00', '2026-3-1', '01.03.2026', 'soon', '2026-03-01T10:00'])('is rejected: %j', (date) => {
        expect(lastDayOf(date)).toBeNaN();
    });
});

describe('an entry that may be out of date', () => {
    const live = {channel: 'faq', everyone: false, reviewAfter: 30, commonSynonyms: true};
    const origin = (days: number) => ({postId: 'p', channel: 'faq', author: 'ana', editedAt: NOW - (days * DAY)});

    it.each([
        ['was never reviewed', {}, {reviewAfter: 1}, false],
        ['was reviewed in time', {reviewed: '2025-11-27'}, {reviewAfter: 365}, false],
        ['was reviewed longer ago', {reviewed: '2025-11-20'}, {reviewAfter: 365}, true],
        ['was reviewed in a year that is not over for long', {reviewed: '2025'}, {reviewAfter: 365}, false],
        ['is in an FAQ that lets none grow old', {reviewed: '2017'}, {}, false],
        ['stands in the channel and was edited in time', {origin: origin(29)}, {live}, false],
        ['stands in the channel and was not touched for longer', {origin: origin(31)}, {live, reviewAfter: 365}, true],
        ['stands in the channel and was confirmed since', {origin: origin(31), reviewed: '2026-11-20'}, {live}, false],
    ] as const)('%s', (_, entry, meta, expected) => {
        expect(isOverdue(entry, meta, NOW)).toBe(expected);
    });
});
