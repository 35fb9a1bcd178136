// When an entry was found right last, and who keeps it, as documents, lists of entries and the configuration say.

import {lastDayOf} from '../../../webapp/src/faq/review';
import {warningAt, type Place, type Report} from '../diagnostics';

export interface Review {

    /** `2026-03-01`, `2026-03` or `2026`; absent where it is not said. */
    readonly reviewed?: string;
    readonly owner?: string;
}

const LONGEST_OWNER = 80;

/** Reads both as somebody wrote them. A date that is none is reported and left out. */
export function readReview(reviewed: string, owner: string, place: Place, report: Report): Review {
    const date = reviewed.trim() === '' ? undefined : toIsoDate(reviewed.trim());
    if (date === null) {
        report(warningAt(place, 'bad-date',
            `"${reviewed.trim().slice(0, 40)}" is no date that "reviewed" can be; write it as 2026-03-01, 2026-03 or 2026. It is left out.`));
    }
    const name = owner.replace(/\s+/g, ' ').trim().slice(0, LONGEST_OWNER);
    return {...date && {reviewed: date}, ...name !== '' && {owner: name}};
}

/** The first that says something counts. */
export function mergeReviews(...reviews: readonly (Review | undefined)[]): Review {
    return reviews.reduceRight<Review>((merged, review) => ({...merged, ...review}), {});
}

/** Dates with the year first, and those with points, whose day comes first; `3/1/2026` may mean two days. `null` for anything else. */
function toIsoDate(text: string): string | null {
    const [, year = '', month, day] = (/^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$/).exec(text) ?? [];
    const [, dayFirst, monthSecond, yearLast = ''] = (/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/).exec(text) ?? [];
    const parts = year === '' ? [yearLast, monthSecond, dayFirst] : [year, month, day];
    const date = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-');
    return Number.isNaN(lastDayOf(date)) ? null : date;
}
