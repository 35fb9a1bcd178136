// Extensions of wikis that Pandoc does not know: templates of MediaWiki that hold text, and boxes and folds of DokuWiki's plugins.

import {outsideElements} from './code';

const MEDIAWIKI_CODE = /(<(nowiki|pre|syntaxhighlight|source|code)\b[^>]*>[\s\S]*?<\/\2>)/i;
const TEMPLATE = /\{\{\s*([^{}|\n]+?)\s*\|([^{}]*)\}\}/g;
const NOTE = /^(?:note|warning|tip|caution|important|info|hint|attention|hinweis|warnung|nota|remarque|attenzione|uwaga|примечание|внимание)$/i;

/** Templates that mark words of a line. */
const MARK = /^(?:nowrap|nobr|small|big|strong|em|key|kbd|button|code|tt|mono|samp|highlight|u|abbr)$/i;

/** A parameter of a template, perhaps with its name. A bar within a link does not end it. */
const PARAMETERS = /\|(?![^[\]]*\]\])/;
const PARAMETER = /^\s*(?:([\w ]+?)\s*=)?([\s\S]*)$/;

/** Links to the same page in other languages. */
const LANGUAGE_LINK = /^\[\[[a-z]{2,3}(?:-[a-z]+)?:[^\]|\n]*\]\][ \t]*$/gm;

/** Writes notes, questions and marked words of templates as wikitext: Pandoc leaves out each template with all it holds. */
export function translateMediawiki(text: string): string {
    // The second time for a template around another one.
    return outsideElements(text, MEDIAWIKI_CODE, (part) => openTemplates(openTemplates(part)));
}

function openTemplates(text: string): string {
    return text.replace(LANGUAGE_LINK, '').replace(TEMPLATE, (whole: string, name: string, content: string) => {
        const parameters = content.split(PARAMETERS).map((parameter) => PARAMETER.exec(parameter));
        const find = (key: RegExp): string => (parameters.find((parameter) => key.test(parameter?.[1] ?? ''))?.[2] ?? '').trim();
        const [question, answer] = [find(/^(?:q|question|frage|pregunta|вопрос)$/i), find(/^(?:a|answer|antwort|respuesta|réponse|ответ)$/i)];
        if (question !== '' && answer !== '') {
            return `\n\n'''Q: ${question}'''\n\n${answer}\n\n`;
        }
        const plain = find(/^(?:1|text|content)?$/i);
        return plain === '' ? whole : NOTE.test(name) ? `<blockquote>'''${name}:''' ${plain}</blockquote>` : MARK.test(name) ? plain : whole;
    });
}

const DOKUWIKI_CODE = /(<(code|file|nowiki)\b[^>]*>[\s\S]*?<\/\2>|%%[\s\S]*?%%|''[^'\n]*'')/;

/** Writes the text of boxes and folds without them; the title of a fold is in bold above its text. */
export function translateDokuwiki(text: string): string {
    return outsideElements(text, DOKUWIKI_CODE, (part) => part.
        replace(/^\+{4}[ \t]*([^|\n]+?)[ \t]*\|/gm, '\n**$1**\n\n').
        replace(/^[ \t]*\+{4}[ \t]*$/gm, '').
        replace(/<(?:hidden|accordion|panel|pane|spoiler)\b[ \t]*(?:\w+=)?"?([^">\n]*)"?>/gi,
            (_, title: string) => (title.trim() === '' ? '\n\n' : `\n\n**${title.trim()}**\n\n`)).
        replace(/<\/?(?:wrap|div|block|note|hidden|accordion|panel|pane|spoiler|columns?)\b[^<>\n]*>/gi, (tag) => ((/^<\/?wrap\b/).test(tag) ? '' : '\n\n')).
        replace(/~~[A-Z]+(?::[^~\n]*)?~~/g, ''));
}
