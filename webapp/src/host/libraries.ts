// What main.js needs of the libraries that Mattermost shares before it registers anything: without one of them, its components would
// fail wherever they are drawn. Without React there would be no Mattermost.

import {createIntl, useIntl} from 'react-intl';
import {useDispatch, useSelector} from 'react-redux';

/** Throws where this Mattermost lacks something. */
export function checkLibraries(): void {
    if (![createIntl, useIntl, useDispatch, useSelector].every(Boolean)) {
        throw new Error('A library lacks a function');
    }
}
