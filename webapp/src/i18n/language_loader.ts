// Loads the sentences of a language. They are data and no scripts: files beside main.js, one for each language, of which
// nobody downloads more than their own.

import type {Messages} from './catalogue';
import {addMessages} from './catalogue';
import type {Language} from './languages';
import {chooseLanguage} from './languages';

/** Addresses. */
export type LanguageFiles = Readonly<Record<Language, string>>;

/** What everybody reads who reads that language. */
export const FILES: LanguageFiles = {
    de: new URL('./de.json', import.meta.url).href,
    fr: new URL('./fr.json', import.meta.url).href,
    es: new URL('./es.json', import.meta.url).href,
    ja: new URL('./ja.json', import.meta.url).href,
    'pt-BR': new URL('./pt-BR.json', import.meta.url).href,
};

export interface LanguageLoader {

    /** Resolves in any case: once the sentences for that locale are there, or cannot be had. */
    load(locale: string): Promise<void>;

    /** More files to load from then on. */
    addFiles(files: LanguageFiles): void;
}

/**
 * Loads each file once. Where that fails, English stays, and the next call tries again.
 * @param fetchBytes gives the bytes at an address, or rejects
 */
export function createLanguageLoader(fetchBytes: (url: string) => Promise<Uint8Array>): LanguageLoader {
    const allFiles = new Set([FILES]);
    const pending = new Map<string, Promise<void>>();
    const loadFile = (url: string, language: Language): Promise<void> => {
        let loading = pending.get(url);
        if (!loading) {
            loading = fetchBytes(url).
                then((bytes) => addMessages(parseMessages(bytes), language)).
                catch(() => void pending.delete(url));
            pending.set(url, loading);
        }
        return loading;
    };
    return {
        async load(locale) {
            const language = chooseLanguage(locale);
            if (language !== 'en') {
                await Promise.all([...allFiles].map((files) => loadFile(files[language], language)));
            }
        },
        addFiles: (files) => void allFiles.add(files),
    };
}

/** Throws where it is no catalogue: what a proxy or a sign-in page put in its place. */
function parseMessages(bytes: Uint8Array): Messages {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError('These are no sentences');
    }
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
