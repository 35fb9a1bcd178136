// Stable, unique entry ids.

const LONGEST = 64;

/**
 * Derives an id from a question: letters and digits of any script, Latin and Greek ones without diacritics, joined by dashes, at most 64 characters.
 * Changes of case, punctuation, diacritics or later words do not change it.
 */
export function makeSlug(text: string): string {
    const words = text.normalize('NFKD').replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '').normalize('NFC').replace(/\p{M}+/gu, '').toLowerCase().
        replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    let slug = '';
    for (const word of words) {
        const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
        if (longer.length > LONGEST) {
            break;
        }
        slug = longer;
    }
    return slug === '' ? 'entry' : slug;
}

/** Numbers a repeated id: `x`, `x-2`, `x-3`. */
export function createUniqueIds(taken: Iterable<string>): (id: string) => string {
    const used = new Set(taken);
    const next = new Map<string, number>();
    return (id) => {
        let candidate = id;
        for (let number = next.get(id) ?? 2; used.has(candidate); number++) {
            candidate = `${id}-${number}`;
            next.set(id, number + 1);
        }
        used.add(candidate);
        return candidate;
    };
}
