// Reads the deployment target from the environment variables of Mattermost's own plugin tools.

import {Problem} from '../package/problem';

export type Credentials =
    | {readonly kind: 'token'; readonly token: string}
    | {readonly kind: 'password'; readonly username: string; readonly password: string};

export interface DeployTarget {
    /** The server's address with its sub-path, without a slash at the end. */
    readonly url: string;
    readonly credentials: Credentials;
}

/**
 * Reads the address, and MM_ADMIN_TOKEN or MM_ADMIN_USERNAME with MM_ADMIN_PASSWORD; the token wins.
 * Throws a `Problem` that names what is missing.
 * @param variable name of the variable with the server's address
 * @param configured address to use if the variable is not set
 */
export function readTarget(env: NodeJS.ProcessEnv, variable = 'MM_SERVICESETTINGS_SITEURL', configured?: string): DeployTarget {
    const given = env[variable]?.trim() ?? '';
    const url = given === '' && configured !== undefined ? readUrl('plugin.server', configured) : readUrl(variable, given);
    return {url, credentials: readCredentials(env)};
}

function readUrl(variable: string, text: string): string {
    if (text === '') {
        throw new Problem(`${variable} is not set: give your server's address, as in ${variable}=https://chat.example.com, or as plugin.server in the FAQ's configuration.`);
    }
    if (!(/^https?:\/\//i).test(text) || !URL.canParse(text)) {
        throw new Problem(`${variable} ${text} is not an address: it should look like https://chat.example.com or https://example.com/chat.`);
    }
    const url = new URL(text);
    if (url.username || url.password) {
        throw new Problem(`${variable} holds a user name or password: give them as MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD instead.`);
    }
    if (url.search || url.hash) {
        throw new Problem(`${variable} ${text} goes on after the path: leave out what follows ${url.search ? '?' : '#'}.`);
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function readCredentials(env: NodeJS.ProcessEnv): Credentials {
    const token = env.MM_ADMIN_TOKEN?.trim() ?? '';
    const username = env.MM_ADMIN_USERNAME?.trim() ?? '';
    const password = env.MM_ADMIN_PASSWORD ?? '';
    if (token) {
        if (!(/^[\x21-\x7e]+$/).test(token)) {
            throw new Problem('MM_ADMIN_TOKEN holds characters that no token has: copy it again, without quotes or line breaks.');
        }
        return {kind: 'token', token};
    }
    if (username && password) {
        return {kind: 'password', username, password};
    }
    if (username || password) {
        throw new Problem(`${username ? 'MM_ADMIN_PASSWORD' : 'MM_ADMIN_USERNAME'} is not set: give both, or a token as MM_ADMIN_TOKEN.`);
    }
    throw new Problem('No credentials: set MM_ADMIN_TOKEN to a system administrator\'s access token, or MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD.');
}
