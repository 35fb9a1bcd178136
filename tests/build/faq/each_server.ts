// A stand-in's server for each test, which commands reach as an administrator: by the environment, as in a terminal.

import {afterEach, beforeEach} from '@jest/globals';

import {DemoServer} from '../../../build/demo/server/demo_server';
import {runCli} from '../../../build/faq/command_line';
import {createTestTerminal, makeFolder} from './support';

const VARIABLES = ['MM_SERVICESETTINGS_SITEURL', 'MM_ADMIN_TOKEN'] as const;

/** The current test's server. */
export class EachServer {
    #server: DemoServer | null = null;
    url = '';

    /** Working directory of the commands. */
    folder = '';

    /** Registers what sets it up and takes it down. */
    constructor() {
        beforeEach(async () => {
            this.folder = makeFolder();
            this.#server = new DemoServer({pageFolder: this.folder, plugins: []});
            this.url = await this.#server.listen();
            process.env.MM_SERVICESETTINGS_SITEURL = this.url;
            process.env.MM_ADMIN_TOKEN = this.#server.state.openSession('sam.okafor')?.token;
        });
        afterEach(async () => {
            VARIABLES.forEach((name) => Reflect.deleteProperty(process.env, name));
            await this.#server?.close();
        });
    }

    /** Throws outside of a test. */
    get server(): DemoServer {
        if (this.#server === null) {
            throw new Error('The server runs while a test does.');
        }
        return this.#server;
    }

    /** Runs a command line there. */
    async run(...args: string[]): Promise<{code: number; out: string; errors: string}> {
        const terminal = createTestTerminal(this.folder);
        const code = await runCli(args, terminal);
        return {code, out: terminal.written.join('\n'), errors: terminal.complaints.join('\n')};
    }
}
