// Generates heading anchors like the publishing tools do, so that a source links to the exact section.

/** `none`: the page has no anchors. `own`: only explicit ones; set by formats, not configurable. */
export type AnchorStyle = 'docutils' | 'github' | 'myst' | 'mediawiki' | 'mkdocs' | 'asciidoc' | 'own' | 'none';

/** Returns the anchor of each heading of a page. Call for every heading in order: repeated titles are numbered. */
export function createAnchors(style: AnchorStyle): (title: string) => string {
    const seen = new Map<string, number>();
    let automatic = 0;
    return (title) => {
        const anchor = makeAnchor(style, title);
        const count = seen.get(anchor) ?? 0;
        seen.set(anchor, count + 1);
        switch (style) {
            case 'docutils':
            case 'myst':
                return anchor === '' || count > 0 ? `id${++automatic}` : anchor;
            case 'github':
                return count > 0 ? `${anchor}-${count}` : anchor;
            case 'mediawiki':
            case 'mkdocs':
            case 'asciidoc':
                return count > 0 ? `${anchor}_${style === 'mkdocs' ? count : count + 1}` : anchor;
            case 'own':
            case 'none':
                return '';
        }
    };
}

function makeAnchor(style: AnchorStyle, title: string): string {
    switch (style) {
        case 'docutils':
        case 'myst':
            return makeDocutilsId(title);
        case 'github':
            return title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(/ /g, '-');
        case 'mediawiki':
            return title.replace(/\s+/g, '_');
        case 'asciidoc':
            return `_${title.toLowerCase().replace(/[^\p{L}\p{N}_ .-]/gu, '').replace(/[ .-]+/g, '_').replace(/_+$/, '')}`;
        case 'mkdocs':
            return toAscii(title).replace(/[^\w\s-]/g, '').trim().toLowerCase().replace(/[-\s]+/g, '-');
        case 'own':
        case 'none':
            return '';
    }
}

/** `docutils.nodes.make_id`: ASCII letters and digits, runs of others as one dash, no leading dash or digit. */
export function makeDocutilsId(name: string): string {
    const ascii = toAscii(name.toLowerCase().replace(/[øđħıłŧƀßæœ]/g, (char) => DIGRAPHS[char] ?? char));
    return ascii.replace(/\s+/g, ' ').replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
}

const DIGRAPHS: Readonly<Record<string, string>> = {ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't', ƀ: 'b', ß: 'sz', æ: 'ae', œ: 'oe'};

function toAscii(text: string): string {
    return text.normalize('NFKD').replace(/\P{ASCII}/gu, '');
}
