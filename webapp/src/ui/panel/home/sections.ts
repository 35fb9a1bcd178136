// Groups entries by their outermost section, in source order.

import type {EntrySummary, Introduction} from '../../../faq/entry';

interface Section {

    /** Empty for entries outside any section. */
    readonly title: string;
    readonly entries: readonly EntrySummary[];
}

/** Sections in order of first appearance; a section that is resumed later stays one. */
export function groupBySection(entries: readonly EntrySummary[]): readonly Section[] {
    const groups = new Map<string, EntrySummary[]>();
    for (const entry of entries) {
        const title = entry.section[0] ?? '';
        const group = groups.get(title);
        if (group) {
            group.push(entry);
        } else {
            groups.set(title, [entry]);
        }
    }
    return [...groups].map(([title, group]) => ({title, entries: group}));
}

/** The introduction of the whole FAQ belongs to its first group only. */
export function introductionsOfGroup(introductions: readonly Introduction[], isFirst: boolean): readonly Introduction[] {
    return isFirst ? introductions : introductions.filter(({section}) => section.length > 0);
}

/** Introductions of the sections that begin with `entry`, i.e. that do not contain the entry before it; outermost first. */
export function introductionsBefore(introductions: readonly Introduction[], entry: EntrySummary, before: EntrySummary | undefined): readonly Introduction[] {
    const holds = (section: readonly string[], one: EntrySummary | undefined) =>
        one !== undefined && section.every((title, depth) => title === one.section[depth]);
    return introductions.filter(({section}) => holds(section, entry) && !holds(section, before)).
        sort((one, other) => one.section.length - other.section.length);
}
