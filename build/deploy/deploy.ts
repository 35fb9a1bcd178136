// Uploads and enables a bundle as the System Console does. Every error says in one sentence what to do.

import {lt} from 'semver';

import {ownProperty, textAt} from '../../webapp/src/own_property';
import {Problem} from '../package/problem';

import {callApi, type ApiAnswer, type ApiRequest} from './connection';
import type {Credentials, DeployTarget} from './target';

/** A signed-in session on a supported server. */
export interface Session {
    readonly url: string;
    readonly token: string;

    /** The server's. */
    readonly version: string;
}

/** Runs `work` in a session. Throws a `Problem` if the server is too old or sign-in fails. */
export async function withSession<T>({url, credentials}: DeployTarget, minServerVersion: string, work: (session: Session) => Promise<T>): Promise<T> {
    const version = await checkServerVersion(url, minServerVersion);
    const token = await signIn(url, credentials);
    try {
        return await work({url, token, version});
    } finally {
        await signOut(url, token, credentials);
    }
}

/** The version is readable without signing in, so a server that is too old is found before anything is changed. */
export async function checkServerVersion(url: string, minimum: string): Promise<string> {
    const answer = await callApi(url, '/api/v4/config/client?format=old');
    const stated = textAt(answer.body, 'Version') || (answer.headers.get('x-version-id') ?? '');
    const version = (/^\d+\.\d+\.\d+/).exec(stated)?.[0];
    if (!version) {
        throw new Problem(`${url} does not say which version of Mattermost it runs (answer ${answer.status}): check that the address is a Mattermost server's.`);
    }
    if (lt(version, minimum)) {
        throw new Problem(`${url} runs Mattermost ${version}, and FAQ Bot needs ${minimum} or later: upgrade the server first.`);
    }
    return version;
}

/** Signs in and returns a token. Throws a `Problem` that says what to do. */
export async function signIn(url: string, credentials: Credentials): Promise<string> {
    if (credentials.kind === 'token') {
        return credentials.token;
    }
    const {username, password} = credentials;
    const answer = await callApi(url, '/api/v4/users/login', {method: 'POST', body: {login_id: username, password}});
    const token = answer.headers.get('token');
    if (answer.status < 300 && token) {
        return token;
    }
    if (answer.errorId.includes('mfa')) {
        throw new Problem(`${username} signs in with a second factor, which a script has not: use a personal access token as MM_ADMIN_TOKEN.`);
    }
    if (answer.status === 401 || answer.errorId.includes('invalid_credentials')) {
        throw new Problem(`${url} does not accept this user name and password: check MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD, or use MM_ADMIN_TOKEN where you sign in by SSO.`);
    }
    throw new Problem(explainRefusal('Signing in', answer));
}

/** Ends the session, unless a personal access token was given. */
export async function signOut(url: string, token: string, {kind}: Credentials): Promise<void> {
    if (kind === 'password') {
        // The work has succeeded, or failed with a more useful error.
        await callApi(url, '/api/v4/users/logout', {method: 'POST', token}).catch(() => null);
    }
}

interface Archive {
    readonly name: string;
    readonly data: Uint8Array<ArrayBuffer>;
}

/** Sends an upload; without an archive it only shows whether uploads are allowed. Throws a `Problem` where they are switched off. */
async function sendUpload(url: string, token: string, archive: Archive | null): Promise<ApiAnswer> {
    const form = new FormData();
    if (archive) {
        form.set('plugin', new Blob([archive.data], {type: 'application/gzip'}), archive.name);
    }
    form.set('force', String(archive !== null));
    const answer = await callApi(url, '/api/v4/plugins', {method: 'POST', body: form, token});
    if (answer.errorId === 'app.plugin.upload_disabled.app_error') {
        throw new Problem(await explainDisabledUploads(url, token));
    }
    return answer;
}

/** Checks the permission to upload. Throws a `Problem` with the reason. */
export async function checkUploads(url: string, token: string): Promise<void> {
    const answer = await sendUpload(url, token, null);
    if (answer.status !== 400) {
        throw new Problem(explainRefusal('Uploading plugins', answer));
    }
}

/** Uploads an archive as the System Console does, replacing an installed version. Throws a `Problem`. */
export async function uploadBundle(url: string, token: string, archive: Archive): Promise<void> {
    const answer = await sendUpload(url, token, archive);
    if (answer.status < 300) {
        return;
    }
    if (answer.status === 413 || answer.errorId === 'api.plugin.upload.file_too_large.app_error') {
        throw new Problem(`${archive.name} is larger than the server takes: raise FileSettings.MaxFileSize, or the proxy's limit (client_max_body_size in nginx).`);
    }
    throw new Problem(explainRefusal('The upload', answer));
}

const PLUGINS_OFF = 'Plugins are switched off on this server: set PluginSettings.Enable to true (System Console > Plugins > Plugin Management).';

/** Three settings cause the same error, so they are read if the account may do so. */
async function explainDisabledUploads(url: string, token: string): Promise<string> {
    const {body} = await callApi(url, '/api/v4/config', {token});
    const setting = (name: string): unknown => ownProperty(body.PluginSettings, name);
    if (setting('Enable') === false) {
        return PLUGINS_OFF;
    }
    if (setting('RequirePluginSignature') === true) {
        return 'This server takes signed plugins only, and none by upload (PluginSettings.RequirePluginSignature): ' +
            'sign the bundle and lay it into the server\'s file store, as assets/docs/install.md says under "Signing".';
    }
    if (setting('EnableUploads') === false) {
        return 'Plugin uploads are switched off on this server: set PluginSettings.EnableUploads to true in config.json (or MM_PLUGINSETTINGS_ENABLEUPLOADS=true), and restart.';
    }
    return 'This server takes no plugin uploads: see to PluginSettings.Enable (true), EnableUploads (true) and RequirePluginSignature (false) in its config.json.';
}

/** Throws a `Problem`. */
export async function enablePlugin(url: string, token: string, pluginId: string): Promise<void> {
    await callAllowed(url, `/api/v4/plugins/${pluginId}/enable`, 'The plugin was uploaded, but enabling it', {method: 'POST', token});
}

/** Calls an endpoint and returns its answer's body. Throws a `Problem` if it is refused. */
export async function callAllowed(url: string, path: string, what: string, request: ApiRequest): Promise<ApiAnswer['body']> {
    const answer = await callApi(url, path, request);
    if (answer.status >= 300) {
        throw new Problem(explainRefusal(what, answer));
    }
    return answer.body;
}

/** Calls an endpoint as a member of a team may; `path` starts behind `/api/v4`. Throws a `Problem` if it is refused. */
export async function callAsMember({url, token}: Session, path: string, what: string, request: ApiRequest = {}): Promise<ApiAnswer['body']> {
    const answer = await callApi(url, `/api/v4${path}`, {...request, token});
    if (answer.status === 403) {
        throw new Problem(`${what} is not allowed to this account on ${url}: use that of a member of the team.`);
    }
    if (answer.status === 404) {
        throw new Problem(`${what} failed: ${url} has none of that name that this account can see. Give names as in addresses.`);
    }
    if (answer.status >= 300) {
        throw new Problem(explainRefusal(what, answer));
    }
    return answer.body;
}

/** A sentence for an error response. */
export function explainRefusal(what: string, {status, errorId, message}: ApiAnswer): string {
    if (errorId === 'app.plugin.disabled.app_error') {
        return PLUGINS_OFF;
    }
    if (errorId === 'api.context.mfa_required.app_error') {
        return 'This account must set up multi-factor authentication in Mattermost first; then make a new token.';
    }
    if (status === 401) {
        return 'The server does not accept this token: check MM_ADMIN_TOKEN, or make a new one (Profile > Security > Personal Access Tokens).';
    }
    if (status === 403) {
        return 'This account may not manage plugins: use a system administrator\'s, or one whose role may write System Console > Plugins.';
    }
    const words = message.trim().replace(/\.?$/, '.');
    return `${what} was refused (${status}${errorId ? `, ${errorId}` : ''})${message ? `: ${words}` : ', without a reason: look into the server\'s log.'}`;
}
