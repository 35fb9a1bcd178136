// Names of languages.

/** `Deutsch` for `de`, in that same language by default; the tag itself if it is invalid or the browser does not know it. */
export function nameLanguage(tag: string, inLanguage = tag): string {
    try {
        return new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
    } catch {
        return tag;
    }
}
