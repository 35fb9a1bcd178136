/** @jest-environment jsdom */
import {expect, it} from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import {render} from '@testing-library/react';
import React from 'react';

import type {Faq} from '../../../webapp/src/answer/types';
import {ServicesProvider} from '../../../webapp/src/ui/services';
import {Highlighted} from '../../../webapp/src/ui/shared/highlighted';
import {createServices} from '../services_fixture';

const EMOJI: Readonly<Record<string, string>> = {':warning:': '⚠️', ':+1:': '👍'};

it.each([
    [':warning: Is it down? :+1:', [], '⚠️ Is it down? 👍', []],
    ['Opens 10:30: no emoji', [], 'Opens 10:30: no emoji', []],
    ['Is :warning: a warning?', [{start: 4, end: 11}, {start: 15, end: 22}], 'Is ⚠️ a warning?', ['warning']],
])('shows the emoji of %j, and marks only words', (text, ranges, shown, marked) => {
    const services = createServices({} as Faq, {renderEmoji: (name) => EMOJI[name] ?? name});
    const {container} = render(<ServicesProvider services={services}><Highlighted text={text} ranges={ranges}/></ServicesProvider>);
    expect(container).toHaveTextContent(shown);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
});
