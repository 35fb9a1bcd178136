// OpenDocument makes a whole paragraph bold by its style, which Pandoc does not look up. Questions are often recognisable only by that.

/** Styles of headings are no emphasis. */
const HEADING = /^(?:title|subtitle|toc|index|caption|header|footer|überschrift|titel|contents)\b|\bheading\b/i;

interface Style {
    readonly parent: string;

    /** `null` as its parent. */
    readonly isBold: boolean | null;
    readonly isHeading: boolean;
}

/** Names of the bold paragraph styles. */
function listBold(styles: ReadonlyMap<string, Style>): Set<string> {
    const isBold = (name: string, depth = 0): boolean => {
        const style = styles.get(name);
        return style !== undefined && !style.isHeading && depth < 10 && (style.isBold ?? isBold(style.parent, depth + 1));
    };
    return new Set([...styles.keys()].filter((name) => isBold(name)));
}

const BOLD_SPAN = 'FaqBold';

/** @param xml `content.xml` */
export function emboldenOpenDocument(xml: string, styles: string): string {
    const found = new Map([...`${styles}${xml}`.matchAll(/<style:style\b([^>]*)(?:\/>|>((?:(?!<style:style\b)[\s\S])*?)<\/style:style>)/g)].flatMap(([, attributes = '', style = '']): [string, Style][] => {
        const weight = (/fo:font-weight="([^"]*)"/).exec(style)?.[1];
        const name = (/style:name="([^"]*)"/).exec(attributes)?.[1] ?? '';
        const parent = (/style:parent-style-name="([^"]*)"/).exec(attributes)?.[1] ?? '';
        return [[name, {parent, isBold: weight === undefined ? null : (/bold|[6-9]00/).test(weight), isHeading: HEADING.test(name.replace(/_20_/g, ' ')) || attributes.includes('default-outline-level="')}]];
    }));
    const bold = listBold(found);
    const isPlain = (name: string): boolean => found.get(name)?.isBold === false;
    const marked = bold.size === 0 ? xml : xml.replace(/(<text:p\b[^>]*\btext:style-name="([^"]*)"[^>]*(?<!\/)>)((?:(?!<text:p[ >])[\s\S])*?)(<\/text:p>)/g, (paragraph, start: string, style: string, content: string, end: string) => {
        if (!bold.has(style) || [...content.matchAll(/<text:span\b[^>]*\btext:style-name="([^"]*)"/g)].some(([, name = '']) => isPlain(name))) {
            return paragraph;
        }
        return `${start}<text:span text:style-name="${BOLD_SPAN}">${content}</text:span>${end}`;
    });
    return marked !== xml ? marked.replace('</office:automatic-styles>', `<style:style style:name="${BOLD_SPAN}" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>`) : marked;
}
