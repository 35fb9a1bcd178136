// Edit distance between two words.

/** Maximum length of compared words. */
const LONGEST = 64;

/** Three rows of the table, reused to avoid allocations. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Optimal string alignment distance: deletions, insertions, substitutions, transpositions of neighbours.
 * Returns `most + 1` for any larger distance, and for words of more than 64 letters.
 */
export function editDistance(a: string, b: string, most: number): number {
    if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) {
        return most + 1;
    }
    let [beforeLast, last, current] = rows;
    for (let column = 0; column <= b.length; column++) {
        last[column] = column;
    }
    for (let row = 1; row <= a.length; row++) {
        current[0] = row;
        let least = row;
        for (let column = 1; column <= b.length; column++) {
            const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            }
            current[column] = cost;
            least = Math.min(least, cost);
        }
        if (least > most) {
            return most + 1;
        }
        [beforeLast, last, current] = [last, current, beforeLast];
    }
    return Math.min(last[b.length] ?? 0, most + 1);
}
