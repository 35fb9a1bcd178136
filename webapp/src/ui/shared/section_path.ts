// Where an entry stands, in words.

/** Section titles in one line, from the outermost to the innermost. */
export function sectionPath(titles: readonly string[]): string {
    return titles.join(' › ');
}
