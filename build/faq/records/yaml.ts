// Reads entries from YAML.

import {isAlias, isNode, LineCounter, parseAllDocuments} from 'yaml';

import {explainYaml} from '../config/yaml_problem';
import {errorAt, type Place, type Report} from '../diagnostics';
import type {FieldNames} from './columns';
import {findFileTitle} from './structure';
import {readTree} from './tree';
import type {RecordList} from './types';

/** Maximum number of alias expansions, against memory exhaustion. */
const MOST_ALIASES = 100;

/** Reads the entries of a YAML file. Throws a `CompileError` for invalid YAML or no entries. */
export function readYaml(text: string, shown: string, chosen: FieldNames, report: Report): RecordList {
    const lines = new LineCounter();
    const documents = [...parseAllDocuments(text, {lineCounter: lines})];
    const placeAt = (offset: number): Place => {
        const {line, col} = lines.linePos(offset);
        return {file: shown, line: Math.max(1, line), column: Math.max(1, col)};
    };
    const [problem] = documents.flatMap(({errors}) => errors);
    if (problem) {
        throw errorAt(placeAt(problem.pos[0]), 'unreadable', explainYaml(problem));
    }
    let values: unknown[];
    try {
        values = documents.map((document): unknown => document.toJS({maxAliasCount: MOST_ALIASES}));
    } catch {
        throw errorAt({file: shown}, 'too-large', `This YAML repeats itself by aliases more than ${MOST_ALIASES} times over, which is not read.`);
    }
    // Several documents are a list.
    const isList = values.length > 1;
    const value = isList ? values : values[0];
    const placeOf = (path: readonly (string | number)[]): Place => {
        const document = documents[isList ? Number(path[0]) : 0];
        const node = document?.getIn(isList ? path.slice(1) : path, true);
        const target = document && isAlias(node) ? node.resolve(document) : node;
        return placeAt(isNode(target) ? (target.range?.[0] ?? 0) : 0);
    };
    return {records: readTree(value, {shown, chosen, markup: 'markdown', report, placeOf}), title: findFileTitle(value)};
}
