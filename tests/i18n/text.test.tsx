/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';
import {render, screen} from '@testing-library/react';
import React from 'react';
import {act} from 'react-dom/test-utils';
import {IntlProvider} from 'react-intl';

import {addMessages} from '../../webapp/src/i18n/catalogue';
import '../../webapp/src/i18n/messages';
import {Text, useText} from '../../webapp/src/i18n/text';

function Labelled(): React.JSX.Element {
    const text = useText();
    return <button type='button' aria-label={text('faq_bot.panel.count', {count: 2})}><Text id='faq_bot.panel.corrected' values={{query: <b>vpn</b>}}/></button>;
}

/** Mattermost's own IntlProvider, without our messages. */
function inMattermost(locale: string): React.JSX.Element {
    return <IntlProvider locale={locale} messages={{}} textComponent='span' onError={() => undefined}><Labelled/></IntlProvider>;
}

describe('text on the page', () => {
    it('is in Mattermost’s language once it is loaded, also within elements', () => {
        const {rerender, container} = render(inMattermost('es'));
        expect(screen.getByRole('button', {name: '2 results'}).textContent).toBe('Showing results for vpn');
        act(() => addMessages({
            'faq_bot.panel.count': '{count, plural, one {# resultado} many {# de resultados} other {# resultados}}',
            'faq_bot.panel.corrected': 'Resultados de {query}',
        }, 'es'));
        expect(screen.getByRole('button', {name: '2 resultados'}).textContent).toBe('Resultados de vpn');
        expect(container.querySelector('span > b')?.textContent).toBe('vpn');
        rerender(inMattermost('en'));
        expect(screen.getByRole('button', {name: '2 results'}).textContent).toBe('Showing results for vpn');
    });
});
