// Explains YAML syntax errors to authors.

import type {YAMLError} from 'yaml';

const SENTENCES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
    BAD_ALIAS: 'an alias (*) names nothing; put text that begins with * into quotes',
    BAD_DQ_ESCAPE: 'a backslash in double quotes stands before a letter that it cannot; use single quotes',
    BAD_INDENT: 'this line is not indented as the lines around it',
    BAD_SCALAR_START: 'a text cannot begin with this character; put it into quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a colon and a space make a key of the text before them; put text that holds a colon into quotes',
    BLOCK_IN_FLOW: 'a list or mapping on lines of its own cannot stand in brackets',
    DUPLICATE_KEY: 'this key is there twice',
    MISSING_CHAR: 'a quote, bracket, colon or comma is missing here or before',
    MULTILINE_IMPLICIT_KEY: 'a key must stand on one line, with a colon behind it',
    MULTIPLE_DOCS: 'there is more than one document; take away the lines "---"',
    TAB_AS_INDENT: 'this line is indented by a tab; use spaces',
    TAG_RESOLVE_FAILED: 'text that begins with ! means something else in YAML; put it into quotes',
    UNEXPECTED_TOKEN: 'something stands here that does not belong; a quote or a bracket may be missing before, or a tab is used to indent',
    BAD_COLLECTION_TYPE: 'a list or mapping is not allowed here',
    RESOURCE_EXHAUSTION: 'lists are nested too deeply',
};

export function explainYaml({code}: YAMLError): string {
    return `This is not YAML: ${SENTENCES[code] ?? 'something is wrong here or just before'}.`;
}
