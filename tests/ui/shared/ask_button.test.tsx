/** @jest-environment jsdom */
// The button that puts a question into a channel's message box.

import {expect, it} from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import {IntlProvider} from 'react-intl';

import '../../../webapp/src/i18n/messages';
import {ServicesProvider} from '../../../webapp/src/ui/services';
import {AskButton} from '../../../webapp/src/ui/shared/ask_button';
import {faq} from '../post/card_fixture';
import {createServices} from '../services_fixture';

it('says that a question was not taken, until another one is asked', async () => {
    const services = createServices(faq, {useAskChannel: () => ({kind: 'channel', name: '~Town Square', mayPost: true}), askQuestion: () => false});
    const of = (question: string): React.JSX.Element => (
        <IntlProvider locale='en'>
            <ServicesProvider services={services}>
                <AskButton
                    question={question}
                    look='primary'
                />
            </ServicesProvider>
        </IntlProvider>
    );
    const {rerender} = render(of('Where is lunch?'));
    await userEvent.click(screen.getByRole('button', {name: 'Ask in ~Town Square'}));
    expect(screen.getByRole('alert')).toHaveTextContent('could not be put into the message box');
    rerender(of('Where is dinner?'));
    expect(screen.queryByRole('alert')).toBeNull();
});
