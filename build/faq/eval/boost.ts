// Fits the confidence model: gradient boosting of small trees for the logistic loss (Friedman 2001; Newton steps as in Chen, Guestrin 2016), with
// the direction of each feature fixed, so that evidence against an answer never raises its confidence. Gives the same result on
// every machine.

import type {Model, Tree} from '../../../webapp/src/faq/calibration';

export interface Example {
    readonly features: readonly number[];

    /** The label to predict. */
    readonly label: 0 | 1;
    readonly weight: number;
}

const ROUNDS = 60;
const DEPTH = 3;
const RATE = 0.1;

/** Number of possible thresholds per unit. Features are in 0–1, the score in 0–2. */
const BINS = 50;
const RIDGE = 1;
const LEAST_HESSIAN = 1.5;

interface Node {
    readonly members: readonly number[];
    readonly low: number;
    readonly high: number;
}

interface Split {
    readonly feature: number;
    readonly bin: number;
    readonly gain: number;
    readonly left: number;
    readonly right: number;
}

/**
 * Fits a model.
 * @param directions for each feature 1 if larger values make the label likelier, -1 if smaller ones do, 0 if either may
 */
export function fitBoosted(examples: readonly Example[], directions: readonly number[]): Model {
    const bins = examples.map(({features}) => Uint8Array.from(features, (value) => Math.min(2 * BINS - 1, Math.max(0, Math.floor(value * BINS)))));
    const total = examples.reduce((sum, {weight}) => sum + weight, 0);
    const positive = examples.reduce((sum, {weight, label}) => sum + weight * label, 0);
    const bias = round(Math.log((positive + 1e-9) / (total - positive + 1e-9)));
    const sums = new Float64Array(examples.length).fill(bias);
    const trees: Tree[] = [];
    for (let at = 0; at < ROUNDS; at++) {
        const gradients = new Float64Array(examples.length);
        const hessians = new Float64Array(examples.length);
        examples.forEach(({label, weight}, number) => {
            const predicted = 1 / (1 + Math.exp(-(sums[number] ?? 0)));
            gradients[number] = weight * (predicted - label);
            hessians[number] = weight * predicted * (1 - predicted);
        });
        const grow = ({members, low, high}: Node, left: number): Tree => {
            const split = left > 0 ? bestSplit({members, low, high}, bins, gradients, hessians, directions) : null;
            if (!split) {
                const value = round(RATE * clamp(leafValue(members, gradients, hessians), low, high));
                members.forEach((number) => sums[number] = (sums[number] ?? 0) + value);
                return value;
            }
            const {feature, bin} = split;
            const direction = directions[feature] ?? 0;
            const middle = (split.left + split.right) / 2;
            const below = members.filter((number) => (bins[number]?.[feature] ?? 0) <= bin);
            const above = members.filter((number) => (bins[number]?.[feature] ?? 0) > bin);
            return [feature, (bin + 1) / BINS,
                grow({members: below, low: direction < 0 ? middle : low, high: direction > 0 ? middle : high}, left - 1),
                grow({members: above, low: direction > 0 ? middle : low, high: direction < 0 ? middle : high}, left - 1)];
        };
        trees.push(grow({members: examples.map((_, number) => number), low: -Infinity, high: Infinity}, DEPTH));
    }
    return {bias, trees};
}

function leafValue(members: readonly number[], gradients: Float64Array, hessians: Float64Array): number {
    let [gradient, hessian] = [0, RIDGE];
    for (const number of members) {
        gradient += gradients[number] ?? 0;
        hessian += hessians[number] ?? 0;
    }
    return -gradient / hessian;
}

/** The split that lowers the loss most and keeps every feature's direction; `null` where none does. */
function bestSplit({members, low, high}: Node, bins: readonly Uint8Array[], gradients: Float64Array, hessians: Float64Array,
    directions: readonly number[]): Split | null {
    let best: Split | null = null;
    const sumsG = new Float64Array(2 * BINS);
    const sumsH = new Float64Array(2 * BINS);
    for (const [feature, direction] of directions.entries()) {
        sumsG.fill(0);
        sumsH.fill(0);
        let [allG, allH] = [0, 0];
        for (const number of members) {
            const bin = bins[number]?.[feature] ?? 0;
            const [g, h] = [gradients[number] ?? 0, hessians[number] ?? 0];
            sumsG[bin] = (sumsG[bin] ?? 0) + g;
            sumsH[bin] = (sumsH[bin] ?? 0) + h;
            allG += g;
            allH += h;
        }
        let [leftG, leftH] = [0, 0];
        for (let bin = 0; bin + 1 < 2 * BINS; bin++) {
            leftG += sumsG[bin] ?? 0;
            leftH += sumsH[bin] ?? 0;
            const [rightG, rightH] = [allG - leftG, allH - leftH];
            if ((sumsH[bin] ?? 0) === 0 || leftH < LEAST_HESSIAN || rightH < LEAST_HESSIAN) {
                continue;
            }
            const left = clamp(-leftG / (leftH + RIDGE), low, high);
            const right = clamp(-rightG / (rightH + RIDGE), low, high);
            const gain = score(leftG, leftH) + score(rightG, rightH) - score(allG, allH);
            if (direction * (right - left) >= 0 && gain > (best?.gain ?? 1e-6)) {
                best = {feature, bin, gain, left, right};
            }
        }
    }
    return best;
}

function score(gradient: number, hessian: number): number {
    return gradient * gradient / (hessian + RIDGE);
}

function clamp(value: number, low: number, high: number): number {
    return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
    return Number(value.toFixed(3));
}
