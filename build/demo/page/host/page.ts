// What the server wrote into the page: its sub-path, and the version of Mattermost to imitate.

import {readHostVersion} from '../../host_version';

const {dataset} = document.documentElement;

/** Sub-path such as `/chat`; empty at the root. */
export const basename = dataset.basename ?? '';
export const siteUrl = window.location.origin + basename;
export const hostVersion = readHostVersion(dataset.host);
