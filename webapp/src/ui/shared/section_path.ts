// Formats section paths.

/** Section titles in one line, outermost first. */
export function sectionPath(titles: readonly string[]): string {
    return titles.join(' › ');
}
