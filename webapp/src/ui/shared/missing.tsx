// Explains what the FAQ lacks for a question: its language, or some of its words.

import React from 'react';

import {Text, useLanguage, useText} from '../../i18n/text';
import {useServices} from '../services';
import {nameLanguage} from './name_language';

interface MissingProps {

    /** Language tag of the question if it is not the FAQ's: all of its words are missing then, and none is named. */
    readonly askedIn?: string | undefined;

    /** Words of the question that the FAQ does not have. */
    readonly missing?: readonly string[] | undefined;
}

/** “backups” is not in the FAQ. */
export function Missing({askedIn = '', missing = []}: MissingProps): React.JSX.Element | null {
    const text = useText();
    const language = useLanguage();
    if (askedIn !== '') {
        return <ForeignLanguage askedIn={askedIn}/>;
    }
    const quoted = missing.map((word) => text('faq_bot.card.quoted', {word}));
    return missing.length === 0 ? null : (
        <p>
            <Text
                id='faq_bot.card.missing'
                values={{count: missing.length, words: <bdi>{new Intl.ListFormat(language).format(quoted)}</bdi>}}
            />
        </p>
    );
}

/** By language of the question; `askedLanguage` detects these. */
const SENTENCES: Readonly<Record<string, string>> = {
    de: 'Diese FAQ ist auf {language}.',
    en: 'This FAQ is in {language}.',
    es: 'Estas FAQ están en {language}.',
    fr: 'Cette FAQ est en {language}.',
    ja: 'このFAQは{language}で書かれています。',
    pt: 'Este FAQ está em {language}.',
};

/** `askedIn` is the question's language as a BCP 47 tag. */
function ForeignLanguage({askedIn}: {readonly askedIn: string}): React.JSX.Element | null {
    const faq = useServices().loadedFaq();
    const asked = SENTENCES[askedIn] ? askedIn : 'en';
    return faq && <p lang={asked}>{SENTENCES[asked]?.replace('{language}', nameLanguage(faq.meta.language, asked))}</p>;
}
