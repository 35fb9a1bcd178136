// Generates heading anchors like the publishing tools do, so that a source links to the exact section.

/** `none`: the page has no anchors. `own`: only explicit ones; set by formats, not configurable. */
export type AnchorStyle = 'docutils' | 'github' | 'myst' | 'mediawiki' | 'mkdocs' | 'asciidoc' | 'own' | 'none';

interface AnchorRules {
    readonly make: (title: string) => string;

    /** The anchor of a title that `count` headings before have, too. */
    readonly repeat: (anchor: string, count: number) => string;
}

const NO_ANCHORS: AnchorRules = {make: () => '', repeat: () => ''};
const DOCUTILS: AnchorRules = {make: makeDocutilsId, repeat: () => ''};

const RULES: Readonly<Record<AnchorStyle, AnchorRules>> = {
    docutils: DOCUTILS,
    myst: DOCUTILS,
    github: {
        make: (title) => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(/ /g, '-'),
        repeat: (anchor, count) => `${anchor}-${count}`,
    },
    mediawiki: {make: (title) => title.replace(/\s+/g, '_'), repeat: (anchor, count) => `${anchor}_${count + 1}`},
    asciidoc: {
        make: (title) => `_${title.toLowerCase().replace(/[^\p{L}\p{N}_ .-]/gu, '').replace(/[ .-]+/g, '_').replace(/_+$/, '')}`,
        repeat: (anchor, count) => `${anchor}_${count + 1}`,
    },
    mkdocs: {
        make: (title) => toAscii(title).replace(/[^\w\s-]/g, '').trim().toLowerCase().replace(/[-\s]+/g, '-'),
        repeat: (anchor, count) => `${anchor}_${count}`,
    },
    own: NO_ANCHORS,
    none: NO_ANCHORS,
};

/** Returns the anchor of each heading of a page. Call for every heading in order: repeated titles are numbered. */
export function createAnchors(style: AnchorStyle): (title: string) => string {
    const rules = RULES[style];
    const seen = new Map<string, number>();
    let automatic = 0;
    return (title) => {
        const anchor = rules.make(title);
        const count = seen.get(anchor) ?? 0;
        seen.set(anchor, count + 1);
        const unique = count === 0 ? anchor : rules.repeat(anchor, count);
        return unique === '' && rules === DOCUTILS ? `id${++automatic}` : unique;
    };
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
