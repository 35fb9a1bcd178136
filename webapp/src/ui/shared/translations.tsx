// Buttons for an entry's translations.

import React from 'react';

import type {Translation} from '../../faq/entry';
import {Text} from '../../i18n/text';

import {Button} from './button';

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
                <Button
                    key={id}
                    look='link'
                    onClick={() => onOpen(id)}
                >
                    <span lang={lang}>{nameLanguage(lang)}</span>
                </Button>
            ))}
        </p>
    );
}

/** `Deutsch` for `de`; the tag itself if the browser does not know it. */
function nameLanguage(tag: string): string {
    return new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
}
