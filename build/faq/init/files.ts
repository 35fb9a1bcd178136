// Files written by `init`: configuration, questions for evaluation, README.

import path from 'node:path';

import {stringify} from 'yaml';

import {PROGRAM} from '../project';
import {expandGlob} from '../source/glob';

/** Maximum number of files listed; of more, globs are made where possible. */
const MOST_LISTED = 12;

interface NewFaq {
    readonly title: string;

    /** BCP 47 tag. */
    readonly language: string;

    /** Folder of the configuration. */
    readonly folder: string;

    /** Relative to it, with forward slashes. */
    readonly documents: readonly string[];

    /** The server's URL, `null` if unknown. */
    readonly server: string | null;
}

interface KnownEntry {
    readonly id: string;
    readonly question: string;
}

/** `faq.config.yaml`. */
export function writeConfig({title, language, folder, documents, server}: NewFaq): string {
    const quote = (text: string): string => (text.includes('\n') ? JSON.stringify(text) : stringify(text, {lineWidth: 0}).trim());
    return `# yaml-language-server: $schema=node_modules/faq-bot/lib/faq.config.schema.json
title: ${quote(title)}
language: ${language}

plugin:
  name: ${quote(title)}

  # That of the last commit, as in 2026.1105.1430.
  version: date
${server === null ? '\n  # The Mattermost server that "deploy" goes to.\n  # server: https://chat.example.com\n' : `  server: ${quote(server)}\n`}
sources:
${listSources(documents, folder).map((source) => `  - ${source.includes('*') ? 'glob' : 'file'}: ${quote(source)}`).join('\n')}

# Words and phrases that mean the same here, one group a line.
# synonyms:
#   - VPN, remote access, dial-in

# Other ways to ask, for an entry's id.
# aliases:
#   password-reset: [cannot log in, forgot my passphrase]

# The channel where a question without an answer can be asked.
# ask_channel: help-desk

# Channels where whoever posts a question is offered the answer, alone.
# offer_in: [help-desk]
`;
}

/** All documents; where they are many, those of one folder with one extension as a glob, unless it would match other files too. */
function listSources(documents: readonly string[], folder: string): readonly string[] {
    if (documents.length <= MOST_LISTED) {
        return documents;
    }
    const globOf = (name: string): string => path.posix.join(path.posix.dirname(name), `*${path.posix.extname(name)}`);
    const known = new Set(documents.map((name) => path.resolve(folder, name)));
    const globs = new Set([...new Set(documents.map(globOf))].filter((glob) => expandGlob(glob, folder).every((file) => known.has(file))));
    return [...new Set(documents.map((name) => (globs.has(globOf(name)) ? globOf(name) : name)))];
}

/** A first document, where there is none. */
export const FIRST_DOCUMENT = `# Frequently asked questions

## Passwords

### I forgot my password. How do I get a new one? {#password-reset}

Write here what to do. A heading is a question, what stands below it is the answer,
and a heading with headings below it is a section.

### How often do I have to change my password?

Never, unless somebody else may know it.
`;

/** `questions.json`: the questions of the first entries, as a start. */
export function writeQuestions(entries: readonly KnownEntry[]): string {
    const queries = entries.slice(0, 5).map(({id, question}) => ({q: question, id}));
    return `${JSON.stringify({queries, near: [], far: ['what is for lunch today', 'who won the match last night', 'is it going to rain tomorrow']}, null, 2)}\n`;
}

/** `README.md`. */
export function writeReadme({title}: NewFaq): string {
    return `# ${title}

This folder is the FAQ that \`/faq\` answers from in Mattermost. Everything it says stands in the documents that
\`faq.config.yaml\` lists; FAQ Bot makes a plugin of them.

| to | type |
| --- | --- |
| see what is wrong or doubtful | \`${PROGRAM} check\` |
| see everything that was read | \`${PROGRAM} preview\` |
| try a question | \`${PROGRAM} build\`, then \`${PROGRAM} ask "how do I …"\` |
| measure how well questions are answered | \`${PROGRAM} eval --data questions.json\` |
| put it onto the server | \`${PROGRAM} deploy\` |
| go back to the version before | \`${PROGRAM} deploy --rollback\` |

\`questions.json\` holds questions as people ask them, each with the id of the entry that should answer it. Write your own there:
they keep a change from making answers worse.

\`deploy\` needs the server's address (\`plugin.server\` in \`faq.config.yaml\`) and a token of somebody who may manage plugins,
as \`MM_ADMIN_TOKEN\`. The CI files here check each change, and deploy what is on the main branch:
give them \`MM_ADMIN_TOKEN\` as a secret, and \`FAQ_BOT\` as a variable that says where the npm package of FAQ Bot comes from.
`;
}
