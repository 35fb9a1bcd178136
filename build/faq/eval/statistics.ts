// Means with their uncertainty.

export interface Estimate {
    readonly value: number;

    /** 95 % interval. */
    readonly low: number;
    readonly high: number;
}

/**
 * Mean of `values` with a 95 % interval that allows for questions of one cluster (one entry) succeeding or failing together:
 * the cluster-robust variance of a mean (Cameron, Miller 2015), normal approximation, kept within 0–1.
 */
export function clusteredMean(values: readonly number[], clusters: readonly string[]): Estimate {
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
    const error = groups > 1 ? Math.sqrt(squares * groups / (groups - 1)) / count : 0.5;
    return {value: mean, low: Math.max(0, mean - 1.96 * error), high: Math.min(1, mean + 1.96 * error)};
}

/** The value below which `share` of the values lie; `NaN` of none. */
export function percentile(values: readonly number[], share: number): number {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Share of items for which something holds; `NaN` of none. */
export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
    return items.length === 0 ? NaN : items.filter(holds).length / items.length;
}
