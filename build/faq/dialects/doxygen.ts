// Doxygen's pages: Markdown with commands (`@section faq How …?`), also within comments of a source file.

const SIGN = /^[ \t]*[*!]*[ \t]*[@\\](?:page|mainpage|section|subsection|subsubsection)[ \t]+\S/m;
const COMMENT = /^[ \t]*\/\*[*!]([^]*?)\*\//gm;
const CODE = /[@\\](code|verbatim)(?:\{\.?([\w+-]*)\})?[ \t]*\n((?:(?![@\\](?:code|verbatim)\b)[^])*?)[@\\]end\1/g;
const LEVELS: Readonly<Record<string, string>> = {page: '#', mainpage: '#', section: '##', subsection: '###', subsubsection: '####', paragraph: '#####'};
const NOTES = /^[ \t]*[@\\](note|warning|attention|remark|important)[ \t]+((?:.+\n?)+)/gm;

/** Converts a text with Doxygen's commands to Markdown; any other is unchanged. */
export function translateDoxygen(text: string): string {
    if (!SIGN.test(text)) {
        return text;
    }
    const comments = [...text.matchAll(COMMENT)].map(([, comment = '']) => comment.replace(/^[ \t]*\*(?![*/])[ \t]?/gm, ''));
    const written = comments.length > 0 && !(/^#{1,6}[ \t]/m).test(text) ? comments.join('\n\n') : text;
    return written.
        replace(/[@\\]internal\b[^]*?(?:[@\\]endinternal\b|$(?![^]))/g, '').
        replace(CODE, (_, _kind: string, language: string | undefined, code: string) => `\n\`\`\`${language ?? ''}\n${code.trimEnd()}\n\`\`\`\n`).
        replace(/^[ \t]*[@\\](mainpage)[ \t]*(.*)$/gm, (_, kind: string, title: string) => `\n${LEVELS[kind] ?? ''} ${title}\n`).
        replace(/^[ \t]*[@\\](page|section|subsection|subsubsection|paragraph)[ \t]+([\w-]+)[ \t]+(.+)$/gm,
            (_, kind: string, id: string, title: string) => `\n${LEVELS[kind] ?? '##'} ${title.trim()} {#${id}}\n`).
        replace(NOTES, (_, kind: string, content: string) =>
            `\n> **${kind.charAt(0).toUpperCase()}${kind.slice(1)}:** ${content.trim().replace(/\n[ \t]*/g, '\n> ')}\n`).
        replace(/^[ \t]*[@\\]par[ \t]*(.*)$/gm, (_, title: string) => (title.trim() === '' ? '\n' : `\n**${title.trim()}**\n`)).
        replace(/^[ \t]*[@\\](?:tableofcontents|anchor|ingroup|defgroup|addtogroup|brief|author|date|file|dir)\b.*$/gm, '').
        replace(/^[ \t]*[@\\](?:sa|see)[ \t]+/gm, '\nSee also: ').
        replace(/^([ \t]*)[@\\](?:li|arg)[ \t]+/gm, '$1- ').
        replace(/[@\\]ref[ \t]+([\w:.~()-]*[\w)])(?:[ \t]+"([^"\n]*)")?/g, (_, name: string, title?: string) => title ?? name).
        replace(/[@\\](?:c|p)[ \t]+([\w:.~()<>*&-]*[\w)>*&])/g, '`$1`').
        replace(/[@\\](?:a|e|em|b)[ \t]+(?=\w)/g, '');
}
