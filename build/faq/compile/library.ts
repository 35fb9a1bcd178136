// Cross-references between documents: titles for `:doc:`, headings for `:ref:`.

import {readOutline, type OutlineNode} from '../document/outline';
import {prepareBlocks} from '../document/prepare';
import {createAnchors, makeDocutilsId, type AnchorStyle} from '../links/anchors';
import {normaliseLabel, type Library} from '../links/roles';
import type {LoadedDocument} from './loaded_document';

/** Collects titles and labels of all documents. */
export function buildLibrary(documents: readonly LoadedDocument[]): Library {
    const titles = new Map<string, string>();
    const labels = new Map<string, {url: string; title: string}>();
    for (const {source, format, blocks, metaTitle} of documents) {
        const outline = readOutline(prepareBlocks(blocks, {classes: format.classes, readRole: (_role, text) => [{t: 'Str', c: text}]}), !format.binary);
        const anchors = anchorsOf(outline, source.anchors ?? format.anchors);
        const title = metaTitle || (outline.children[0]?.title ?? '');
        if (source.url !== null && title !== '') {
            titles.set(source.url, title);
        }
        for (const [node, anchor] of anchors) {
            const url = source.url === null ? '' : withAnchor(source.url, anchor);
            node.labels.forEach((label) => labels.set(normaliseLabel(label), {url, title: node.title}));
        }
    }
    return {titles, labels};
}

/** The anchor of every heading: an explicit one, else the publishing tool's. */
export function anchorsOf(outline: OutlineNode, style: AnchorStyle): Map<OutlineNode, string> {
    const anchors = new Map<OutlineNode, string>();
    const make = createAnchors(style);
    const visit = (node: OutlineNode): void => {
        if (node.level > 0) {
            const automatic = node.folded ? '' : make(node.rawTitle);
            const [label] = node.labels;
            anchors.set(node, label === undefined ? automatic : publishedLabel(label, style));
        }
        node.children.forEach(visit);
    };
    visit(outline);
    return anchors;
}

function publishedLabel(label: string, style: AnchorStyle): string {
    if (style === 'none') {
        return '';
    }
    return style === 'docutils' || style === 'myst' ? makeDocutilsId(label) : label;
}

export function withAnchor(url: string, anchor: string): string {
    return anchor === '' ? url : `${url.replace(/#.*$/, '')}#${encodeURI(anchor)}`;
}
