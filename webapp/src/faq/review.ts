// Review dates of entries: when an entry was last reviewed, and whether that is overdue.

import type {EntrySummary, FaqMeta} from './entry';

/** A year, a month or a day, as in ISO 8601. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY_MS = 24 * 60 * 60_000;

/** The last day of `2026`, `2026-03` or `2026-03-01`, in milliseconds since 1970 (UTC); `NaN` for an invalid date. */
export function lastDayOf(date: string): number {
    const [, year, month = '12', day] = DATE.exec(date) ?? [];
    if (year === undefined) {
        return NaN;
    }
    const time = day === undefined ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), Number(month) - 1, Number(day));
    return new Date(time).toISOString().startsWith(date) ? time : NaN;
}

/** When an entry was last edited or reviewed, in milliseconds since 1970; 0 if unknown. */
export function checkedAt({reviewed = '', origin}: Pick<EntrySummary, 'reviewed' | 'origin'>): number {
    const day = lastDayOf(reviewed);
    return Math.max(Number.isNaN(day) ? 0 : day, origin?.editedAt ?? 0);
}

/** Whether the last review is longer ago than the configuration allows. `now` in milliseconds since 1970. */
export function isOverdue(entry: Pick<EntrySummary, 'reviewed' | 'origin'>, {live, reviewAfter}: Pick<FaqMeta, 'live' | 'reviewAfter'>, now: number): boolean {
    const checked = checkedAt(entry);
    const days = entry.origin ? live?.reviewAfter : reviewAfter;
    return checked > 0 && days !== undefined && now - checked > days * DAY_MS;
}
