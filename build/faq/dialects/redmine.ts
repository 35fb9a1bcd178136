// Macros of Redmine's wiki, in Textile and in Markdown: `{{collapse(How …?)` to `}}` folds text, others make lists of pages.

const FOLD = /^\{\{collapse(?:\(([^)\n]*)\))?[ \t]*\n((?:(?!\{\{collapse)[^])*?)\n?\}\}[ \t]*$/gm;
const LAYOUT = /^[ \t]*\{\{>?(?:toc|child_pages|recent_pages|lastupdated_\w+)(?:\([^)\n]*\))?\}\}[ \t]*$/gm;

/**
 * Converts folds to a line in bold above their text, and drops lists of pages.
 * @param bold the format's mark of bold text
 */
export function rewriteMacros(text: string, bold: string): string {
    return !text.includes('{{') ? text : text.replace(LAYOUT, '').
        replace(FOLD, (_, title: string | undefined, content: string) => `${title === undefined ? '' : `${bold}${title}${bold}\n\n`}${content}\n`);
}
