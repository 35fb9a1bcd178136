// Chooses the threshold for answers without labelled questions: each question and alias is asked without its own entry, so that
// every answer is wrong; the threshold limits their number.

import {judge} from '../../../webapp/src/answer/verdict';
import type {Calibration} from '../../../webapp/src/faq/calibration';
import type {BuiltIndex} from '../../../webapp/src/indexing/build_index';
import {openBuilt} from '../index_file';

/** Maximum share of the FAQ's questions that other entries may answer, and the bounds of the threshold that this gives (DESIGN.md). */
const ANSWERED_SHARE = 0.07;
const FLOOR = 0.33;
const CEILING = 0.62;

/** The usual threshold, and its weight as a number of questions: in a small FAQ, one or two questions would otherwise decide. */
const USUAL = 0.4;
const USUAL_QUESTIONS = 20;

/** Maximum number of questions, evenly sampled. */
const MOST_QUESTIONS = 400;

/** The calibration with the chosen threshold for answers. Rejects like `openIndex`. */
export async function selfCalibrate(built: BuiltIndex, calibration: Calibration): Promise<Calibration> {
    const engine = await openBuilt(built);
    const {data} = engine.opened;
    const questions = data.entries.flatMap(({id, question}, entry) => [question, ...data.aliases[entry] ?? []].map((text) => ({id, text})));
    const step = Math.max(1, questions.length / MOST_QUESTIONS);
    const asked = Array.from({length: Math.ceil(questions.length / step)}, (_, at) => questions[Math.floor(at * step)]).filter((question) =>
        question !== undefined);
    const confidences = asked.map(({id, text}) => {
        const {verdict, confidence} = judge(engine.search(text, {limit: 2, without: id}), {...calibration, answerFrom: 0});
        return verdict === 'answer' ? confidence : 0;
    }).sort((a, b) => b - a);
    const allowed = confidences[Math.floor(confidences.length * ANSWERED_SHARE)] ?? 0;
    const own = Math.min(CEILING, Math.max(FLOOR, allowed + 0.001));
    const answerFrom = (own * confidences.length + USUAL * USUAL_QUESTIONS) / (confidences.length + USUAL_QUESTIONS);
    return {...calibration, answerFrom: Number(answerFrom.toFixed(3))};
}
