// Tells users who asked in another language which one the FAQ is in, in the question's language: one of those that `askedLanguage` detects.

import React from 'react';

import {useServices} from '../services';

const SENTENCES: Readonly<Record<string, string>> = {
    de: 'Diese FAQ ist auf {language}.',
    en: 'This FAQ is in {language}.',
    es: 'Estas FAQ están en {language}.',
    fr: 'Cette FAQ est en {language}.',
    ja: 'このFAQは{language}で書かれています。',
    pt: 'Este FAQ está em {language}.',
};

/** `askedIn` is the question's language as a BCP 47 tag. */
export function ForeignLanguage({askedIn}: {readonly askedIn: string}): React.JSX.Element | null {
    const faq = useServices().loadedFaq();
    const asked = SENTENCES[askedIn] ? askedIn : 'en';
    const language = faq && new Intl.DisplayNames([asked], {type: 'language'}).of(faq.meta.language);
    return language ? <p lang={asked}>{SENTENCES[asked]?.replace('{language}', language)}</p> : null;
}
