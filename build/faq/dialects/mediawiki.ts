// Templates of wikis that hold text: notes, questions, and marks of a line. Pandoc would leave out each with all it holds.

const CODE = /(<(nowiki|pre|syntaxhighlight|source|code)\b[^>]*>[\s\S]*?<\/\2>)/i;
const TEMPLATE = /\{\{\s*([^{}|\n]+?)\s*\|([^{}]*)\}\}/g;
const NOTE = /^(?:note|warning|tip|caution|important|info|hint|attention|hinweis|warnung|nota|remarque|attenzione|uwaga|примечание|внимание)$/i;
const MARK = /^(?:nowrap|nobr|small|big|strong|em|key|kbd|button|code|tt|mono|samp|highlight|u|abbr)$/i;

/** A parameter of a template, perhaps with its name. A bar within a link does not end it. */
const PARAMETERS = /\|(?![^[\]]*\]\])/;
const PARAMETER = /^\s*(?:([\w ]+?)\s*=)?([\s\S]*)$/;

/** Links to the same page in other languages. */
const LANGUAGE_LINK = /^\[\[[a-z]{2,3}(?:-[a-z]+)?:[^\]|\n]*\]\][ \t]*$/gm;

/** Converts what stands outside code. */
export function translateMediawiki(text: string): string {
    // Of three parts, the first is text, the second code, the third the name of its element.
    return text.split(CODE).map((part, at) => (at % 3 === 0 ? translate(translate(part)) : at % 3 === 1 ? part : '')).join('');
}

/** Once for each template around another one. */
function translate(text: string): string {
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
