/** @jest-environment jsdom */
import {expect, it} from '@jest/globals';
import {render} from '@testing-library/react';
import React from 'react';

import {HeaderIcon} from '../../webapp/src/register/surfaces';

it.each([
    ['the channel header', 'channel-header__icon', ''],
    ['the bar on phones', 'navbar-toggle navbar-right__icon', 'var(--sidebar-header-text-color)'],
])('the icon in %s has the colour of its neighbours', (_, className, stroke) => {
    const {container} = render(<button className={className}><HeaderIcon/></button>);
    expect(container.querySelector('svg')?.style.stroke ?? '').toBe(stroke);
});
