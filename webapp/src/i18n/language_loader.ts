// Loads the messages of a language. They are JSON files beside main.js; nobody downloads more than their own language.

import {addMessages, type Messages} from './catalogue';
import {FILES, chooseLanguage, type Language} from './languages';

/** URLs; none for English where a chunk has its messages. */
export type LanguageFiles = Readonly<Record<Language, string> & {en?: string}>;

export interface LanguageLoader {

    /** Resolves once the messages for that locale are loaded or have failed to load; never rejects. */
    load(locale: string): Promise<void>;

    /** Adds files to load from then on. */
    addFiles(files: LanguageFiles): void;
}

/**
 * Loads each file once. On failure English stays, and the next call tries again.
 * @param fetchBytes returns the bytes at a URL, or rejects
 */
export function createLanguageLoader(fetchBytes: (url: string) => Promise<Uint8Array>): LanguageLoader {
    const allFiles = new Set<LanguageFiles>([FILES]);
    const pending = new Map<string, Promise<unknown>>();
    const loadFile = async (files: LanguageFiles, language: Language | 'en'): Promise<unknown> => {
        const url = files[language];
        if (url && !pending.has(url)) {
            pending.set(url, fetchBytes(url).
                then((bytes) => addMessages(parseMessages(bytes), language)).
                catch(() => {
                    pending.delete(url);
                    return language === 'en' || loadFile(files, 'en');
                }));
        }
        return pending.get(url ?? '');
    };
    return {
        async load(locale) {
            await Promise.all([...allFiles].map((files) => loadFile(files, chooseLanguage(locale))));
        },
        addFiles: (files) => void allFiles.add(files),
    };
}

/** Throws if it is not a catalogue, e.g. the page of a proxy or a sign-in form. */
function parseMessages(bytes: Uint8Array): Messages {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError('These are no sentences');
    }
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
