// Repairs malformed XML, as Pandoc rejects a whole document for one unclosed tag. Each repair is reported with its line.

import {warningAt, type Report} from '../diagnostics';
import {uniqueBy} from '../unique';

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s[^<>]*)?)>|<|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)|(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** Maximum number of reports per document. */
const MOST_REPORTS = 20;

interface OpenTag {
    readonly name: string;
    readonly line: number;
}

/** Escapes what opens a comment, data or an instruction and never closes, so that its end is not looked for from each of many. */
function escapeUnclosed(text: string): string {
    return ([['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const).reduce((rest, [opening, closing]) => {
        const end = rest.lastIndexOf(closing) + 1;
        return rest.slice(0, end) + rest.slice(end).replaceAll(opening, opening.replace('<', '&lt;'));
    }, text);
}

/** Returns well-formed XML; unchanged if it already is. */
export function repairXml(original: string, shown: string, report: Report): string {
    const text = escapeUnclosed(original);
    const open: OpenTag[] = [];
    const counts = new Map<string, number>();
    const count = (name: string, by: number): number => {
        const now = (counts.get(name) ?? 0) + by;
        counts.set(name, now);
        return now;
    };
    let counted = 0;
    let line = 1;
    let reports = 0;
    const say = (at: number, message: string): void => {
        if (reports++ < MOST_REPORTS) {
            report(warningAt({file: shown, line: at, column: 1}, 'repaired-xml', message));
        }
    };
    const lineAt = (offset: number): number => {
        line += text.slice(counted, offset).split('\n').length - 1;
        counted = offset;
        return line;
    };
    const close = (name: string): string => {
        const at = count(name, 0) === 0 ? -1 : open.findLastIndex((tag) => tag.name === name);
        if (at < 0) {
            say(line, `"</${name}>" closes nothing here; it is left out.`);
            return '';
        }
        const inner = open.splice(at);
        inner.forEach((tag) => count(tag.name, -1));
        inner.slice(1).forEach((tag) => say(tag.line, `"<${tag.name}>" is not closed; it is read as if it ended with its "<${name}>".`));
        return inner.reverse().map((tag) => `</${tag.name}>`).join('');
    };
    const repaired = text.replace(TOKEN, (token, slash: string | undefined, name: string | undefined, rest: string | undefined, offset: number) => {
        if (name === undefined) {
            return token === '<' ? '&lt;' : token === '&' ? '&amp;' : token.length === 1 ? '' : token;
        }
        lineAt(offset);
        if (slash === '/') {
            return close(name);
        }
        const isEmpty = (/\/\s*$/).test(rest ?? '');
        if (!isEmpty) {
            open.push({name, line});
            count(name, 1);
        }
        return `<${name}${writeAttributes(rest ?? '')}${isEmpty ? '/' : ''}>`;
    });
    open.forEach((tag) => say(tag.line, `"<${tag.name}>" is not closed; it is read as if it ended with the document.`));
    return repaired + open.reverse().map((tag) => `</${tag.name}>`).join('');
}

/** Complete attributes, without duplicates. */
function writeAttributes(rest: string): string {
    return uniqueBy([...rest.matchAll(ATTRIBUTE)], ([, name = '']) => name).map(([, name = '', double, single]) => {
        const value = (double ?? single ?? '').replace(/"/g, '&quot;').replace(/&(?!\w+;|#)/g, '&amp;');
        return ` ${name}="${value}"`;
    }).join('');
}
