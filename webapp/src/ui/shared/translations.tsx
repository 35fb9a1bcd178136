// Buttons for an entry's translations.

import React from 'react';

import type {Translation} from '../../faq/entry';
import {Text} from '../../i18n/text';
import {nameLanguage} from './name_language';

import './button.css';

interface TranslationsProps {
    readonly translations: readonly Translation[];
    readonly onOpen: (id: string) => void;
}

/** One button per language, named in that language. */
export function Translations({translations, onOpen}: TranslationsProps): React.JSX.Element {
    return (
        <p className='FaqTranslations FaqQuiet'>
            <Text id='faq_bot.panel.also_in'/>{' '}
            {translations.map(({id, lang}) => (
                <button
                    key={id}
                    type='button'
                    className='FaqButton FaqButton--link'
                    lang={lang}
                    onClick={() => onOpen(id)}
                >
                    {nameLanguage(lang)}
                </button>
            ))}
        </p>
    );
}
