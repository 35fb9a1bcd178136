// Entities of XML: those that the document defines, those of HTML, and the names of others, which Pandoc would refuse.

import {parseFragment} from 'parse5';

import {warningAt, type Report} from '../diagnostics';
import {rawTextOf} from '../html/dom';

const PREDEFINED = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const DEEPEST = 5;

/** An XML text in which every entity is its text. What nobody defines is left as its name, and reported. */
export function resolveEntities(text: string, shown: string, report: Report): string {
    const own = new Map([...text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)].map(([, name = '', one, two]) => [name, one ?? two ?? '']));
    const unknown = new Map<string, number>();
    const body = text.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/, (doctype) => '\n'.repeat(doctype.split('\n').length - 1)).
        replace(/<xi:include\b[^>]*\/>/g, '');
    const resolve = (part: string, depth: number): string => part.replace(/&([A-Za-z_][\w.-]*);/g, (whole, name: string, offset: number) => {
        if (PREDEFINED.has(name)) {
            return whole;
        }
        const value = own.get(name);
        if (value !== undefined && depth < DEEPEST) {
            return resolve(value, depth + 1);
        }
        const known = rawTextOf(parseFragment(whole));
        if (known !== whole) {
            return known;
        }
        if (!unknown.has(name)) {
            unknown.set(name, body.slice(0, offset).split('\n').length);
        }
        return name;
    });
    const resolved = resolve(body, 0);
    for (const [name, line] of unknown) {
        report(warningAt({file: shown, line, column: 1}, 'unknown-entity', `"&${name};" is not defined here; it is read as "${name}".`));
    }
    return resolved;
}
