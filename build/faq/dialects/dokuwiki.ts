// DokuWiki's usual plugins, which Pandoc does not know: boxes hold text, and folds a title in bold above theirs.

const CODE = /(<(code|file|nowiki)\b[^>]*>[\s\S]*?<\/\2>|%%[\s\S]*?%%|''[^'\n]*'')/;

/** Converts boxes and folds outside code. */
export function translateDokuwiki(text: string): string {
    // Of three parts, the first is text, the second code, the third the name of its element.
    return text.split(CODE).map((part, at) => (at % 3 === 0 ? translate(part) : at % 3 === 1 ? part : '')).join('');
}

function translate(text: string): string {
    return text.
        replace(/^\+{4}[ \t]*([^|\n]+?)[ \t]*\|/gm, '\n**$1**\n\n').
        replace(/^[ \t]*\+{4}[ \t]*$/gm, '').
        replace(/<(?:hidden|accordion|panel|pane|spoiler)\b[ \t]*(?:\w+=)?"?([^">\n]*)"?>/gi,
            (_, title: string) => (title.trim() === '' ? '\n\n' : `\n\n**${title.trim()}**\n\n`)).
        replace(/<\/?(?:wrap|div|block|note|hidden|accordion|panel|pane|spoiler|columns?)\b[^<>\n]*>/gi, (tag) => ((/^<\/?wrap\b/).test(tag) ? '' : '\n\n')).
        replace(/~~[A-Z]+(?::[^~\n]*)?~~/g, '');
}
