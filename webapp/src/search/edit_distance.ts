// How many typing errors lie between two words.

/**
 * Optimal string alignment distance: letters dropped, added, replaced or swapped with their neighbour.
 * Stops at `most + 1`, which then stands for anything larger.
 */
export function editDistance(a: string, b: string, most: number): number {
    if (Math.abs(a.length - b.length) > most) {
        return most + 1;
    }
    let beforeLast: number[] = [];
    let last = Array.from({length: b.length + 1}, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(cost);
            least = Math.min(least, cost);
        }
        if (least > most) {
            return most + 1;
        }
        beforeLast = last;
        last = current;
    }
    return Math.min(last[b.length] ?? 0, most + 1);
}
