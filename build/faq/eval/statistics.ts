// Means with their uncertainty.

export interface Estimate {
    readonly value: number;

    /** 95 % interval. */
    readonly low: number;
    readonly high: number;
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.96;

/**
 * Mean of `values` within 0–1 with a 95 % interval that allows for questions of one cluster (one entry) succeeding or failing together:
 * Wilson's interval for the effective sample size, that is the number of independent questions that would be as uncertain (Korn, Graubard 1998).
 * It follows from the cluster-robust variance of the mean (Cameron, Miller 2015); where all values are equal, it is the number of clusters.
 */
export function clusteredMean(values: readonly number[], clusters: readonly string[] = values.map((_, at) => String(at))): Estimate {
    const count = values.length;
    if (count === 0) {
        return {value: NaN, low: NaN, high: NaN};
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const residuals = new Map<string, number>();
    values.forEach((value, at) => {
        const cluster = clusters[at] ?? '';
        residuals.set(cluster, (residuals.get(cluster) ?? 0) + value - mean);
    });
    const groups = residuals.size;
    const squares = [...residuals.values()].reduce((sum, residual) => sum + residual * residual, 0);
    const variance = groups > 1 ? squares * groups / (groups - 1) / count ** 2 : mean * (1 - mean);
    const size = variance > 0 ? mean * (1 - mean) / variance : groups;
    const centre = (mean + Z ** 2 / (2 * size)) / (1 + Z ** 2 / size);
    const reach = Z * Math.sqrt(mean * (1 - mean) / size + Z ** 2 / (4 * size ** 2)) / (1 + Z ** 2 / size);
    return {value: mean, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach)};
}

/** How high the right entries are ranked. */
export interface RankingFigures {
    readonly hit1: Estimate;
    readonly hit3: Estimate;
    readonly mrr10: Estimate;
}

/** From the ranks of the right entries, 1 for the first, `null` where it is not among the first ten. Questions of one entry are a cluster. */
export function rankingFigures(ranks: readonly (number | null)[], entryIds: readonly string[]): RankingFigures {
    const mean = (score: (rank: number) => number): Estimate => clusteredMean(ranks.map((rank) => rank === null ? 0 : score(rank)), entryIds);
    return {hit1: mean((rank) => Number(rank === 1)), hit3: mean((rank) => Number(rank <= 3)), mrr10: mean((rank) => 1 / rank)};
}

/** Rank of an entry among the first ten results, from 1; `null` where it is not there. */
export function rankOf(id: string, ids: readonly string[]): number | null {
    const at = ids.slice(0, 10).indexOf(id);
    return at < 0 ? null : at + 1;
}

/** The value below which `share` of the values lie; `NaN` of none. */
export function percentile(values: readonly number[], share: number): number {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Share of items for which something holds, with its interval; items of one cluster go together. */
export function estimateShare<T>(items: readonly T[], holds: (item: T) => boolean, clusterOf?: (item: T) => string): Estimate {
    return clusteredMean(items.map((item) => holds(item) ? 1 : 0), clusterOf && items.map(clusterOf));
}
