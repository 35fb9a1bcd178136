// Static files: the page, its script, plugins' static and public folders, with Mattermost's headers.

import {existsSync, readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import path from 'node:path';

import {pageScriptOf, type HostVersion} from '../host_version';
import type {PluginServer} from './plugins';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
    '.js': 'application/javascript; charset=utf-8',
    '.mjs': 'application/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.txt': 'text/plain; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
};

/** Files under /static/ are cached for a year. */
const ONE_YEAR = 'max-age=31556926, public';

interface FoundFile {
    readonly bytes: Buffer;
    readonly headers: Readonly<Record<string, string>>;
}

function describe(name: string, bytes: Buffer, cache: string): FoundFile {
    return {bytes, headers: {'Content-Type': CONTENT_TYPES[path.extname(name)] ?? 'application/octet-stream', 'Cache-Control': cache}};
}

/** Path segments; `null` if one would leave the folder. */
function splitPath(requestPath: string): string[] | null {
    try {
        const parts = requestPath.split('/').slice(1).map(decodeURIComponent);
        return parts.some((part) => part === '..' || ['/', '\\', '\0'].some((character) => part.includes(character))) ? null : parts;
    } catch {
        return null;
    }
}

/**
 * The file for a path without the sub-path; `undefined` if the path is no file route, `null` if the file is missing.
 * @param pageFolder folder of the page's bundle
 */
export function findFile(requestPath: string, pageFolder: string, plugins: PluginServer): FoundFile | null | undefined {
    const parts = splitPath(requestPath);
    if (!parts) {
        return null;
    }
    const [first, second = '', third = '', ...rest] = parts;
    if (first === 'static' && second === 'plugins') {
        const bytes = plugins.readStatic(third, rest.join('/'));
        return bytes && describe(requestPath, bytes, ONE_YEAR);
    }
    if (first === 'static') {
        const file = path.join(pageFolder, ...parts.slice(1));
        return existsSync(file) ? describe(requestPath, readFileSync(file), ONE_YEAR) : null;
    }
    if (first === 'plugins') {
        const bytes = third === 'public' ? plugins.readPublic(second, rest.join('/')) : null;
        return bytes && describe(requestPath, bytes, 'max-age=86400, public');
    }
    return undefined;
}

/** Mattermost's policy: scripts from the server only, no eval, no inline scripts. */
const CONTENT_SECURITY_POLICY = "frame-ancestors 'self' ; script-src 'self'";

interface PageSettings {
    readonly basename: string;

    /** The Mattermost version to imitate. */
    readonly host: HostVersion;
}

/** Sends the page. Its settings are attributes, since inline scripts are blocked. */
export function sendPage(response: ServerResponse, page: PageSettings, headers: Readonly<Record<string, string | string[]>>): void {
    response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache, max-age=31556926, public',
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        ...headers,
    });
    response.end(`<!doctype html>
<html lang="en" data-basename="${page.basename}" data-host="${page.host}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mattermost stand-in</title>
<link rel="icon" href="data:,">
<script defer src="${page.basename}/static/${pageScriptOf(page.host)}"></script>
</head>
<body class="app__body"><div id="root"></div></body>
</html>
`);
}
