// Fits a logistic model to weighted examples: Newton's method with a ridge, the same result on every machine.

export interface Example {
    readonly features: readonly number[];

    /** What is to be predicted. */
    readonly label: 0 | 1;
    readonly weight: number;

    /** Examples of one group are held out together. */
    readonly group: string;
}

/** The bias first, then one weight for each feature. */
export type Model = readonly number[];

const ROUNDS = 50;

/** The model that maximises the weighted likelihood less `ridge / 2 ×` the squared weights (not the bias). */
export function fitLogistic(examples: readonly Example[], ridge: number): Model {
    const size = (examples[0]?.features.length ?? 0) + 1;
    let model = new Array<number>(size).fill(0);
    for (let round = 0; round < ROUNDS; round++) {
        const gradient = model.map((value, at) => at === 0 ? 0 : -ridge * value);
        const curvature = model.map((_, row) => model.map((__, column) => row === column ? (row === 0 ? 1e-9 : ridge) : 0));
        for (const {features, label, weight} of examples) {
            const inputs = [1, ...features];
            const predicted = predict(model, features);
            inputs.forEach((input, row) => {
                gradient[row] = (gradient[row] ?? 0) + weight * (label - predicted) * input;
                const line = curvature[row] ?? [];
                inputs.forEach((other, column) => {
                    line[column] = (line[column] ?? 0) + weight * predicted * (1 - predicted) * input * other;
                });
            });
        }
        const step = solve(curvature, gradient);
        model = model.map((value, at) => value + (step[at] ?? 0));
        if (Math.max(...step.map(Math.abs)) < 1e-9) {
            break;
        }
    }
    return model;
}

/** Probability that the label is 1. */
export function predict(model: Model, features: readonly number[]): number {
    const sum = features.reduce((total, feature, at) => total + feature * (model[at + 1] ?? 0), model[0] ?? 0);
    return 1 / (1 + Math.exp(-sum));
}

/** What each example gets from models that were fitted without its group; groups are dealt into `folds` in order of their names. */
export function crossPredict(examples: readonly Example[], ridge: number, folds: number): number[] {
    const groups = [...new Set(examples.map(({group}) => group))].sort();
    const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
    const models = Array.from({length: folds}, (_, fold) =>
        fitLogistic(examples.filter(({group}) => foldOf.get(group) !== fold), ridge));
    return examples.map(({features, group}) => predict(models[foldOf.get(group) ?? 0] ?? [], features));
}

/** Solves a symmetric positive definite system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
    const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
    const size = rows.length;
    for (let pivot = 0; pivot < size; pivot++) {
        const best = rows.slice(pivot).reduce((top, row, at) =>
            Math.abs(row[pivot] ?? 0) > Math.abs(rows[top]?.[pivot] ?? 0) ? pivot + at : top, pivot);
        [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
        const head = rows[pivot] ?? [];
        for (let other = 0; other < size; other++) {
            const row = rows[other] ?? [];
            const factor = other === pivot ? 0 : (row[pivot] ?? 0) / (head[pivot] ?? 1);
            head.forEach((value, column) => {
                row[column] = (row[column] ?? 0) - factor * value;
            });
        }
    }
    return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
