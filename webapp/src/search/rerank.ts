// Orders the best entries anew by how alike their questions and the corrected query look.

import type {Analyzer} from '../text/analyze';
import type {Ranked} from './best_of';
import {RERANKED, SIMILARITY_BONUS} from './parameters';
import type {Slot} from './plan';
import {variantText, type PreparedIndex} from './prepared';
import {cosine, profileGrams, type GramProfile} from './similarity';

/** A ranked entry with the likeness of its most alike variant to the query, 0–1. */
export interface Reranked extends Ranked {
    readonly similarity: number;
}

export type Reranker = (slots: readonly Slot[], ranked: readonly Ranked[]) => Reranked[];

/** Profiles are remembered up to here: all of a small FAQ, the most asked of a large one. */
const MAX_REMEMBERED = 8192;

export function createReranker(index: PreparedIndex, analyzer: Analyzer): Reranker {
    const profiles = new Map<number, GramProfile>();
    const profileOf = (variant: number): GramProfile => {
        const known = profiles.get(variant);
        if (known) {
            return known;
        }
        const profile = profileGrams(analyzer.analyze(variantText(index, variant)).map(({word}) => word));
        if (profiles.size < MAX_REMEMBERED) {
            profiles.set(variant, profile);
        }
        return profile;
    };
    const compare = (query: GramProfile, entry: number): number => {
        let most = 0;
        for (let variant = index.firstVariants[entry] ?? 0; variant < (index.firstVariants[entry + 1] ?? 0); variant++) {
            most = Math.max(most, cosine(query, profileOf(variant)));
        }
        return most;
    };
    return (slots, ranked) => {
        const query = profileGrams(slots.map(({word, candidates}) => candidates[0]?.word ?? word));
        const compared = ranked.map((item, place): Reranked => {
            const similarity = place < RERANKED ? compare(query, item.entry) : 0;
            return {...item, score: item.score + SIMILARITY_BONUS * similarity, similarity};
        });
        const id = ({entry}: Ranked): string => index.data.entries[entry]?.id ?? '';
        return compared.sort((a, b) => b.score - a.score || (id(a) < id(b) ? -1 : 1));
    };
}
