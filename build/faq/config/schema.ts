// The schema of `faq.config.yaml`: the source of its types, its checks, and faq.config.schema.json for editors.
// Error texts complete "must …".

import * as z from 'zod';

const text = z.string().min(1);
const texts = z.array(text);
const shaped = (pattern: RegExp, must: string) => z.string().regex(pattern, must).meta({patternErrorMessage: must});
const between = (least: number, most?: number) => {
    const must = `be a number from ${least} to ${most ?? '∞'}`;
    const number = z.number(must).min(least, must);
    return most === undefined ? number : number.max(most, must);
};

/** An object without other keys. The error lists the known ones. */
const object = <T extends z.ZodRawShape>(shape: T) =>
    z.strictObject(shape, {error: ({code}) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined)});
const channel = shaped(/^[a-z0-9][a-z0-9_-]*$/, 'be the name in the channel\'s address: small letters, digits, dashes and underscores');
const address = shaped(/^https?:\/\//, 'begin with http:// or https://');
const tag = shaped(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'be a language tag such as en or pt-BR');
const reviewed = z.union([shaped(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'be a date such as 2026-03-01, 2026-03 or 2026'), between(1970, 2999)]).optional();
const owner = text.optional().describe('Who keeps it: a person or a department.');
const names = object({question: text.optional(), answer: text.optional(), section: text.optional(), aliases: text.optional(), sources: text.optional(),
    id: text.optional(), reviewed: text.optional(), owner: text.optional()}).
    optional().describe('Names of columns or keys in lists of entries, such as question: Frage.');

const source = object({
    file: text.optional().describe('A file, relative to this one. May be a glob, as `glob` is.'),
    glob: text.optional().describe('Several files: *, ?, ** and {a,b}.'),
    url: address.optional()
        .describe('The document\'s public address. For a glob the address of the tree\'s root; {path} stands for a file\'s path without extension, and without it path.html is appended.'),
    from: z.enum(['rst', 'markdown', 'myst', 'html', 'docx', 'odt', 'epub', 'org', 'mediawiki', 'textile', 'latex', 'dokuwiki', 'docbook', 'asciidoc', 'rtf',
        'text', 'yaml', 'json', 'csv', 'xlsx', 'ods']).optional().describe('The format, where the extension does not say it.'),
    section: z.union([text, texts]).optional().describe('Section or sections above those of the document.'),
    teams: z.array(shaped(/^[a-z0-9][a-z0-9-]*$/, 'be the name in the team\'s address')).min(1).optional()
        .describe('Addresses of the teams whose members find these entries; others do not. A convenience, not access control.'),
    locale: tag.optional().describe('The document\'s language, where it is not the FAQ\'s.'),
    reviewed: reviewed.describe('When its entries without their own date were last found right: a day, a month or a year, as in 2026-03-01.'),
    owner,
    docs_base_url: address.optional().describe('Where the whole documentation is published; makes links of :doc: and :ref:.'),
    anchors: z.enum(['docutils', 'github', 'myst', 'mediawiki', 'mkdocs', 'asciidoc', 'none']).optional()
        .describe('How the publishing tool names headings. Guessed from the format.'),
    fields: names,
});

export const configSchema = object({
    plugin: object({
        id: shaped(/^[a-z0-9][a-z0-9._-]{2,189}$/, 'have at least three small letters, digits, dots, dashes or underscores').optional()
            .describe('Its id. Default faq-bot; another one makes another plugin on the server.'),
        name: text.optional().describe('Its name in the System Console. Default FAQ Bot.'),
        version: shaped(/^(date|[0-9]+[.][0-9]+[.][0-9]+([-+].+)?)$/, 'be three numbers as in 1.4.0, or date').optional()
            .describe('Three numbers as in 1.4.0, or date: that of the last commit, as in 2026.1105.1430.'),
        icon: shaped(/[.][sS][vV][gG]$/, 'be an SVG file').optional().describe('An SVG file, relative to this one.'),
        description: text.optional().describe('Its description in the System Console.'),
        server: address.optional().describe('Address of the Mattermost server to deploy to, with its sub-path.'),
    }).optional().describe('The plugin\'s name, version and icon, and the server that it is deployed to.'),
    title: text.optional().describe('The FAQ\'s title in the panel.'),
    language: tag.optional().describe('BCP 47 tag of the language the FAQ is written in; chooses the stemmer. Default en.'),
    sources: z.array(source).min(1).describe('The documents, in the order in which the panel lists their sections.'),
    fields: names,
    synonyms: texts.optional().describe('Lists of words and phrases with the same meaning, separated by commas, one list per line.'),
    common_synonyms: z.boolean().optional()
        .describe('Whether common synonyms (sign in, log in) are used too, if there is a list for the FAQ\'s language. Default true.'),
    aliases: z.record(z.string(), texts).optional().describe('Other ways to ask, by the entry\'s id.'),
    reviews: z.record(z.string(), object({reviewed: reviewed.describe('When it was last found right: a day, a month or a year, as in 2026-03-01.'), owner}))
        .optional().
        describe('When entries were last found right and who keeps them, by the entry\'s id; takes precedence over their source.'),
    review_after: z.union([between(1), z.boolean()]).optional()
        .describe('Days after which an entry that was reviewed may be out of date: it then says so, and is shown to the asker first. Default 365; false for never.'),
    pinned: texts.optional().describe('Ids of the entries that the panel shows first, under "Start here", to whoever has not opened one yet.'),
    exclude: texts.optional().describe('Ids of entries to leave out.'),
    languages: z.array(tag).min(1).optional().describe('Languages that documents without a locale may be in; each document\'s language is recognised.'),
    translations: z.record(z.string(), z.record(z.string(), text)).optional()
        .describe('For an entry\'s id, the ids of the same in other languages, by BCP 47 tag.'),
    prefer: object({channels: z.record(z.string(), texts.min(1)).optional().describe('For a channel\'s name as in its address, titles of sections.')})
        .optional().describe('Sections that are preferred among equal results.'),
    ask_channel: channel.optional().describe('Name (as in its address) of the channel where a question without an answer can be posted.'),
    offer_in: z.array(channel).optional()
        .describe('Names (as in their addresses) of the channels in which the FAQ\'s answer is offered to whoever posts a question.'),
    answer: object({
        visibility: z.enum(['public', 'private']).optional().describe('Whether /faq posts the answer or shows it to the asker first. Default public.'),
        thresholds: object({answer: between(0, 1).optional(), suggest: between(0, 1).optional()}).optional()
            .describe('Minimum confidence of an answer and of a suggestion. Default: as fitted.'),
    }).optional().describe('How answers are given.'),
    live: z.union([z.boolean(), object({
        channel: channel.optional().describe('Name of the channel, as in its address. Default faq.'),
        keepers: z.enum(['named', 'everyone']).optional()
            .describe('Whose messages count: of the channel\'s creator, of administrators and of those whom the starting message names, or of everyone. Default named.'),
        review_after: between(1).optional().describe('The same as review_after, for entries of the channel. Default that of review_after.'),
    })]).optional().describe('The channel in Mattermost whose pinned messages are entries of the FAQ; false for none.'),
    allowed_schemes: z.array(shaped(/^(?!(javascript|data|vbscript|file|blob)$)[a-z][a-z0-9+.-]*$/,
        'be a scheme such as tel: small letters, digits and + . -, without the colon; those that can run code are refused')).optional().
        describe('Schemes of links allowed besides http, https and mailto.'),
});

export type RawConfig = z.infer<typeof configSchema>;

/** The text of faq.config.schema.json. */
export function renderSchema(): string {
    const {$schema, ...schema} = z.toJSONSchema(configSchema, {target: 'draft-7'});
    return `${JSON.stringify({$schema, title: 'FAQ Bot: faq.config.yaml', description: 'Where an FAQ comes from and how it behaves.', ...schema}, null, 4)}\n`;
}
