// Most ids are made of their questions: the index then holds only in what they differ.

/** The first `shared` letters of the question's slug, then `rest`. */
export interface ShortId {
    readonly shared: number;
    readonly rest: string;
}

/** Whatever the id is, {@link restoreId} gives it back. */
export function shortenId(id: string, question: string): ShortId {
    const slug = slugOf(question);
    let shared = 0;
    while (shared < id.length && id[shared] === slug[shared]) {
        shared++;
    }
    return {shared, rest: id.slice(shared)};
}

export function restoreId({shared, rest}: ShortId, question: string): string {
    return shared === 0 ? rest : slugOf(question).slice(0, shared) + rest;
}

const PLAIN = /^[a-z0-9 ?.,!-]*$/i;

/** Letters and digits without marks, in lower case, dashes between words. */
function slugOf(text: string): string {
    if (PLAIN.test(text)) {
        return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
    }
    return text.normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC').replace(/['’]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '');
}
