// Reranks the best entries by the character n-gram similarity of their questions to the corrected query. Entries that similarity could not
// move to the top, or into the wanted results, are not compared.

import type {Analyzer} from '../text/analyze';
import {remember} from '../text/remember';
import {BestOf, type Ranked} from './best_of';
import {RERANKED, SIMILARITY_BONUS} from './parameters';
import type {Slot} from './slots';
import {variantsOf, variantText, type PreparedIndex} from './prepared';
import {createComparers, profileGrams, type Comparer, type GramProfile} from './similarity';

/** A ranked entry with its most similar variant's similarity to the query, 0–1. */
export interface Reranked extends Ranked {
    readonly similarity: number;
}

/** Reranks sorted entries; the first `limit` of the result are in order. */
type Reranker = (slots: readonly Slot[], ranked: readonly Ranked[], limit: number) => Reranked[];

/** Maximum number of cached n-gram profiles. */
const MAX_REMEMBERED = 8192;

/** Of all words, and of the content words: with stop words `how do I buy` looks more like `how do I sell` than like `buying`. */
interface Profiles {
    readonly all: GramProfile;
    readonly content: GramProfile;
}

export function createReranker(index: PreparedIndex, analyzer: Analyzer): Reranker {
    const profile = (words: readonly string[]): Profiles => {
        const content = words.filter((word) => index.isStopWord[index.words.get(word) ?? -1] !== 1);
        return {all: profileGrams(words), content: profileGrams(content.length > 0 ? content : words)};
    };
    const profileOf = remember(MAX_REMEMBERED, (variant: number) => profile(analyzer.analyze(variantText(index, variant)).map(({word}) => word)));
    const compare = (toAll: Comparer, toContent: Comparer, entry: number): number => {
        const likeness = variantsOf(index, entry).map(profileOf).map(({all, content}) => (toAll(all) + toContent(content)) / 2);
        return likeness.reduce((most, one) => Math.max(most, one));
    };
    const id = (entry: number): string => index.data.entries[entry]?.id ?? '';
    const compareAll = createComparers();
    const compareContent = createComparers();
    return (slots, ranked, limit) => {
        const query = profile(slots.map(({word, candidates}) => candidates[0]?.word ?? word));
        const toAll = compareAll(query.all);
        const toContent = compareContent(query.content);
        const within = (ranked[0]?.score ?? 0) - SIMILARITY_BONUS;
        const reranked = new BestOf<Reranked>(ranked.length, id);
        for (const [place, {entry, score}] of ranked.entries()) {
            const isOpen = place < RERANKED && score >= within && score + SIMILARITY_BONUS >= (reranked.items[limit - 1]?.score ?? 0);
            const similarity = isOpen ? compare(toAll, toContent, entry) : 0;
            reranked.offer({entry, score: score + SIMILARITY_BONUS * similarity, similarity});
        }
        return reranked.items;
    };
}
