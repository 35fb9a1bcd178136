// Puts an FAQ into the built web app, without webpack: its files take the place of those in build/placeholders, the stemmers and
// synonyms of its languages go into the scripts that ask for them, and the others are left out. A script that changes gets a new name, since
// Mattermost serves all of them with a one-year cache.

import {primaryLanguage} from '../../webapp/src/text/stem';
import {hashOf} from './files';

/** Files by name, relative to one folder. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** The id that the web app is built with. */
const BUILT_ID = 'faq-bot';

/** Length of the hashes in file names. */
const HASH_DIGITS = 8;

/** The parts of a bundle that differ by FAQ. */
export interface InsertedFaq {
    readonly pluginId: string;
    readonly index: Uint8Array;

    /** From the configuration; may be empty. */
    readonly title: string;

    /** Answer slices by file name. */
    readonly slices: readonly {readonly name: string; readonly bytes: Uint8Array}[];

    /** Facts for the System Console, as JSON. */
    readonly about: Uint8Array;
    readonly icon: Uint8Array;

    /** BCP 47 tags. */
    readonly languages: readonly string[];
    readonly privateByDefault: boolean;

    /** Names of the channels where answers are offered. */
    readonly offerIn: readonly string[];
}

/** The web app of a bundle with this FAQ. Throws if the web app is not as expected. */
export function insertFaq(webapp: FileMap, faq: InsertedFaq): Map<string, Uint8Array> {
    const files = new EditedWebapp(webapp);
    files.replaceAsset(/^faq\.[0-9a-f]+\.index$/, (hash) => `faq.${hash}.index`, faq.index);
    files.replaceAsset(/^about\.[0-9a-f]+\.json$/, (hash) => `about.${hash}.json`, faq.about);
    files.replaceAsset(/^icon\.[0-9a-f]+\.svg$/, (hash) => `icon.${hash}.svg`, faq.icon);
    files.replaceOnce('"faq-name"', JSON.stringify(nameFaq(faq.title)));
    files.replaceOnce('"faq-visibility"', JSON.stringify(faq.privateByDefault ? 'private' : 'public'));
    files.replaceOnce('"faq-offer-in"', JSON.stringify(faq.offerIn.join(' ')));
    files.placeOptional(scriptsFor(faq.languages));
    if (faq.pluginId !== BUILT_ID) {
        files.rename(faq.pluginId);
    }
    files.separate();
    const result = files.finish();
    faq.slices.forEach(({name, bytes}) => result.set(name, bytes));
    return result;
}

/** The title as a name: "IT help desk" is the "IT help desk FAQ", and one without a title the "FAQ". */
function nameFaq(title: string): string {
    const name = title.trim();
    return name === '' || (/\bFAQ\b/i).test(name) ? name || 'FAQ' : `${name} FAQ`;
}

/** Names of optional scripts: stemmers and synonyms by language, and the search over several languages. */
function scriptsFor(tags: readonly string[]): ReadonlySet<string> {
    const languages = new Set(tags.map(primaryLanguage));
    return new Set([...[...languages].flatMap((language) => [`stem-${language}`, `synonyms-${language}`]), ...(languages.size > 1 ? ['several'] : [])]);
}

class EditedWebapp {
    readonly #scripts = new Map<string, string>();
    readonly #others = new Map<string, Uint8Array>();
    readonly #original = new Map<string, string>();

    constructor(webapp: FileMap) {
        for (const [name, bytes] of webapp) {
            if (name.endsWith('.js')) {
                this.#scripts.set(name, Buffer.from(bytes).toString('utf8'));
            } else {
                this.#others.set(name, bytes);
            }
        }
        this.#scripts.forEach((text, name) => this.#original.set(name, text));
    }

    replaceAsset(pattern: RegExp, nameOf: (hash: string) => string, bytes: Uint8Array): void {
        const [old, ...more] = [...this.#others.keys()].filter((name) => pattern.test(name));
        if (old === undefined || more.length > 0) {
            throw new Error(`The built web app has ${more.length + Number(old !== undefined)} files like ${pattern}; one was expected.`);
        }
        const name = nameOf(hashOf(bytes, HASH_DIGITS));
        this.#others.delete(old);
        this.#others.set(name, bytes);
        this.replaceOnce(old, name);
    }

    /** Replaces a text that occurs exactly once in all scripts. */
    replaceOnce(text: string, by: string): void {
        const found = [...this.#scripts].filter(([, script]) => script.includes(text));
        const [[name, script] = ['', ''], ...more] = found;
        if (more.length > 0 || script.split(text).length !== 2) {
            throw new Error(`The built web app has ${text} in ${found.length} scripts; once was expected.`);
        }
        this.#scripts.set(name, script.replace(text, () => by));
    }

    /** Appends the needed optional scripts to the script that loads them, and removes all optional scripts from the list of chunks. */
    placeOptional(wanted: ReadonlySet<string>): void {
        for (const [name, optional] of [...this.#scripts]) {
            const [, kind = '', hash = ''] = (/^((?:stem|synonyms)-[a-z]+|several)\.([0-9a-f]+)\.js$/).exec(name) ?? [];
            if (kind === '') {
                continue;
            }
            const id = (new RegExp(`[{,]([\\w.]+):"${kind}"`)).exec(this.#scripts.get('main.js') ?? '')?.[1] ?? '';
            const askers = [...this.#scripts].filter(([, script]) => script.includes(`.e(${id})`));
            if (id === '' || askers.length === 0) {
                throw new Error(`Nothing in the built web app asks for ${name}.`);
            }
            if (wanted.has(kind)) {
                askers.forEach(([asker, script]) => this.#scripts.set(asker, `${script}\n${optional}`));
            }
            this.#scripts.delete(name);
            this.#dropFromList(`${id}:"${kind}"`);
            this.#dropFromList(`${id}:"${hash}"`);
        }
    }

    #dropFromList(item: string): void {
        const main = this.#scripts.get('main.js') ?? '';
        this.#scripts.set('main.js', main.includes(`${item},`) ? main.replace(`${item},`, '') : main.replace(item, ''));
    }

    /** Replaces the plugin id everywhere, post types included, so that two plugins share nothing on a page. */
    rename(id: string): void {
        // A post type has at most 26 characters.
        const kind = `custom_f${hashOf(id, 6)}_`;
        for (const [name, script] of this.#scripts) {
            this.#scripts.set(name, script.
                replaceAll(new RegExp(`(?<![\\w-])(pp_|plugins-|plugin_)?${BUILT_ID}(?!\\w|-(?!\\$\\{))`, 'g'),
                    (_, prefix: string | undefined) => `${prefix ?? ''}${id}`).
                replaceAll('webpackChunkfaq_bot', () => `webpackChunk${id.replace(/\W/g, '_')}`).
                replaceAll('custom_faq_', () => kind));
        }
    }

    /** Names webpack's global chunk list after the content, so that versions do not mix on an open page after an upgrade. */
    separate(): void {
        const hash = hashOf([...this.#scripts.values()].join('\n'), HASH_DIGITS);
        this.#scripts.forEach((script, name) => this.#scripts.set(name, script.replace(/webpackChunk\w+/g, (list) => `${list}_${hash}`)));
    }

    finish(): Map<string, Uint8Array> {
        let main = this.#scripts.get('main.js') ?? '';
        const result = new Map(this.#others);
        for (const [name, script] of this.#scripts) {
            const bytes = Buffer.from(script);
            if (name === 'main.js') {
                continue;
            }
            if (script === this.#original.get(name)) {
                result.set(name, bytes);
                continue;
            }
            const old = (/\.([0-9a-f]+)\.js$/).exec(name)?.[1] ?? '';
            const hash = hashOf(bytes, HASH_DIGITS);
            if (old === '' || main.split(old).length !== 2) {
                throw new Error(`main.js does not name ${name} once, so it cannot be given another name.`);
            }
            main = main.replace(old, hash);
            result.set(name.replace(old, hash), bytes);
        }
        return result.set('main.js', Buffer.from(main));
    }
}
