// Who keeps an entry, when it was found right last, and whether that is too long ago.

import type {EntrySummary, FaqMeta} from './entry';

/** A year, a month or a day, as in ISO 8601. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY_MS = 24 * 60 * 60_000;

/** The last day that `2026`, `2026-03` or `2026-03-01` may mean, in milliseconds since 1970 (UTC); `NaN` where that is no date. */
export function lastDayOf(date: string): number {
    const [, year, month = '12', day] = DATE.exec(date) ?? [];
    if (year === undefined) {
        return NaN;
    }
    const time = day === undefined ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), Number(month) - 1, Number(day));
    return new Date(time).toISOString().startsWith(date) ? time : NaN;
}

/** When an entry was written, changed or found right last, in milliseconds since 1970; 0 where nobody said. */
export function checkedAt({reviewed = '', origin}: Pick<EntrySummary, 'reviewed' | 'origin'>): number {
    const day = lastDayOf(reviewed);
    return Math.max(Number.isNaN(day) ? 0 : day, origin?.editedAt ?? 0);
}

/** Whether an entry may be out of date: nobody found it right for longer than the FAQ's configuration allows. `now` in milliseconds since 1970. */
export function isOverdue(entry: Pick<EntrySummary, 'reviewed' | 'origin'>, {live, reviewAfter}: Pick<FaqMeta, 'live' | 'reviewAfter'>, now: number): boolean {
    const checked = checkedAt(entry);
    const days = entry.origin ? live?.reviewAfter : reviewAfter;
    return checked > 0 && days !== undefined && now - checked > days * DAY_MS;
}
