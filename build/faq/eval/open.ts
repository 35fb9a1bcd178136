// Opens the FAQ that relevance data is about: the one in the data, or an index in a file.

import type {Calibration} from '../../../webapp/src/faq/calibration';
import type {SearchEngine} from '../../../webapp/src/search/types';
import {buildIndex} from '../../../webapp/src/indexing/build_index';
import {openIndex} from '../../../webapp/src/search/index';
import {Problem} from '../../package/problem';
import {buildCalibrated} from '../compile/thresholds';
import {openIndexFile} from '../index_file';
import type {RelevanceData} from './data';

interface OpenDataOptions {

    /** The index that the questions are about, where the data holds no FAQ itself. */
    readonly index?: string | undefined;

    /** For data that holds an FAQ but does not name its language. Default `en`. */
    readonly language?: string | undefined;
    readonly calibration?: Calibration;
}

/** Opens it. Rejects with a `Problem` or a `CompileError`. */
export async function openRelevance(data: RelevanceData, {index, language, calibration}: OpenDataOptions = {}): Promise<SearchEngine> {
    if (data.entries) {
        const meta = {title: '', language: data.language ?? language ?? 'en', askChannel: null, privateByDefault: false};
        const source = {meta, entries: data.entries, synonyms: data.synonyms};
        const built = calibration ? await buildIndex({...source, calibration}) : await buildCalibrated(source, {answer: null, suggest: null});
        return openIndex(built.index);
    }
    if (index === undefined) {
        throw new Problem('the data holds questions only: give the index they are about with --index FILE');
    }
    const {engine} = await openIndexFile(index, index);
    const known = new Set(engine.entries.map(({id}) => id));
    const stray = data.queries.find(({id}) => !known.has(id));
    if (stray) {
        throw new Problem(`${index}: no entry has the id ${JSON.stringify(stray.id)}`);
    }
    return engine;
}
