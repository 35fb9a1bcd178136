// Markdown of Microsoft Learn: zones, columns, tabs, included files, pictures and references.

import type {Dropped} from '../html/drop';

const SIGNS = /^[ \t>]*:::[ \t]*(?:zone|moniker|row|column|image|code|no-loc)|\[!(?:INCLUDE|VIDEO|div|code)|\(#tab\/|xref:/im;
const ZONE = /^[ \t]*:::[ \t]*zone[ \t]+pivot="([^"\n]*)"[^\n]*$/gim;
const LAYOUT = /^[ \t]*:::[ \t]*(?:zone|moniker|row|column|image|no-loc)(?:-end)?\b(?:[ \t]+[\w-]+="[^"\n]*")*[ \t]*(?::::)?[ \t]*$/gim;
const COLUMN = /^[ \t]*:::column\b[^\n]*:::[ \t]*\n((?:(?!^[ \t]*:::column\b(?!-end))[^])*?)^[ \t]*:::column-end:::[ \t]*$/gim;
const PICTURE = /:::image[ \t]([^\n:]{0,2000}(?::(?!::)[^\n:]{0,500}){0,20}):::/gi;

/** Converts the constructs named above in text outside code. */
export function rewriteLearn(text: string, dropped: Dropped[]): string {
    const leaveOut = (whole: string): string => {
        dropped.push({what: 'unknown element', text: whole});
        return '';
    };
    return !SIGNS.test(text) ? text : text.
        replace(PICTURE, (_, attributes: string) => `![${valueOf(attributes, 'alt-text')}](${valueOf(attributes, 'source')})`).
        replace(/:::no-loc[ \t]+text="([^"\n]{0,300})"[ \t]*:::/g, '$1').
        replace(/:::code\b[^\n:]{0,2000}:::/g, leaveOut).
        replace(ZONE, (_, pivots: string) => `**${pivots}**\n`).
        replace(COLUMN, (_, content: string) => `\n${content.replace(/^[ \t]+/gm, '')}\n`).
        replace(LAYOUT, '').
        replace(/^([ \t>]*)\[!div\b[^\]\n]*\][ \t]*$/gim, '$1').
        replace(/^([ \t>]*)\[!VIDEO[ \t]+([^\]\s]+)\]/gim, '$1<$2>').
        replace(/\[!(?:INCLUDE|code[\w-]*)[ \t]*\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)\]/gi, leaveOut).
        replace(/^#{1,6}[ \t]+\[([^\]\n]+)\]\(#tab\/[^)\n]{0,300}\)[ \t]*$/gm, '**$1**').
        replace(/\[([^[\]\n]{1,300})\]\(xref:[^)\n]{0,500}\)/g, '$1').
        replace(/<xref:([\w.%`*-]{1,300})[^>\n]{0,300}>/g, '`$1`');
}

function valueOf(attributes: string, name: string): string {
    return (new RegExp(`\\b${name}="([^"\\n]*)"`)).exec(attributes)?.[1] ?? '';
}
