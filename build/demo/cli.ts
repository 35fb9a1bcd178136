// `npm run demo`: builds the page and serves it with the built plugin.
// Environment: PORT (8066), SUBPATH (such as /chat), DEMO_HOST (11.0 or 11.6).

import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import path from 'node:path';

import {buildPage} from './bundle';
import {readHostVersion} from './host_version';
import {DemoServer} from './server/demo_server';
import {openDirectory} from './server/plugin_files';

const DEFAULT_PORT = 8066;

/** An error that the user can fix. */
class UsageError extends Error {}

function readPort(text: string | undefined): number {
    const port = Number(text ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
        throw new UsageError(`PORT must be a number between 0 and 65535, not "${text ?? ''}".`);
    }
    return port;
}

function readBasename(text: string | undefined): string {
    const basename = (text ?? '').replace(/\/+$/, '');
    if (basename && !/^(?:\/[\w-]+)+$/.test(basename)) {
        throw new UsageError(`SUBPATH must look like /chat, not "${basename}".`);
    }
    return basename;
}

/** Explains why a port is not available. */
async function withPort<T>(port: number, use: () => Promise<T>): Promise<T> {
    try {
        return await use();
    } catch (error) {
        const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
        if (code === 'EADDRINUSE') {
            throw new UsageError(`Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.`);
        }
        if (code === 'EACCES') {
            throw new UsageError(`Port ${port} may not be used by you: choose one above 1023 with PORT=${DEFAULT_PORT}.`);
        }
        throw error;
    }
}

/** Checks the port before building the page, which may take a while. */
async function checkPort(port: number): Promise<void> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => server.close(() => resolve()));
    });
}

async function main(): Promise<void> {
    const root = path.resolve(import.meta.dirname, '../..');
    const port = readPort(process.env.PORT);
    const basename = readBasename(process.env.SUBPATH);
    await withPort(port, () => checkPort(port));
    if (!existsSync(path.join(root, 'webapp/dist/main.js'))) {
        throw new UsageError('The plugin is not built yet: run `npm run build` first.');
    }
    const server = new DemoServer({...await buildPage(root), plugins: [openDirectory(root)], basename, host: readHostVersion(process.env.DEMO_HOST)});
    const url = await withPort(port, () => server.listen(port));
    console.log([
        `A stand-in for Mattermost with FAQ Bot is at ${url} (stop it with Ctrl+C).`,
        '',
        'Try:',
        '  /faq are push notifications free     posts the answer to the channel',
        '  /faq                                 opens the FAQ panel; so does its icon at the right edge',
        '  /faq --me how do guests join         shows the answer to you alone',
        '  /faq help                            explains the rest',
        '  "Answer from FAQ" in the menu of Marco\'s question',
        'Theme, display, language and person are under "Controls" at the top.',
    ].join('\n'));
}

main().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exit(1);
});
