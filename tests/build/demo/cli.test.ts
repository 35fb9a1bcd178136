import {afterEach, describe, expect, it} from '@jest/globals';
import {execFile} from 'node:child_process';
import {createServer, type Server} from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

interface Ended {
    readonly code: unknown;
    readonly errors: string;
}

function runDemo(settings: Record<string, string>): Promise<Ended> {
    return new Promise((resolve) => {
        execFile(process.execPath, ['--import', 'tsx', 'build/demo/cli.ts'], {cwd: root, env: {...process.env, ...settings}}, (error, _, errors) => {
            resolve({code: error?.code ?? 0, errors});
        });
    });
}

describe('starting the stand-in', () => {
    let taken: Server | undefined;

    afterEach(() => {
        taken?.close();
    });

    it('says in one sentence that a port is taken', async () => {
        const port = await new Promise<number>((resolve) => {
            taken = createServer().listen(0, 'localhost', () => {
                const address = taken?.address();
                resolve(typeof address === 'object' && address ? address.port : 0);
            });
        });
        expect(await runDemo({PORT: String(port)})).toEqual({code: 1, errors: `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.\n`});
    });

    it.each([
        [{PORT: 'abc'}, 'PORT must be a number between 0 and 65535, not "abc".\n'],
        [{PORT: '65536'}, 'PORT must be a number between 0 and 65535, not "65536".\n'],
        [{PORT: '0', SUBPATH: 'chat room'}, 'SUBPATH must look like /chat, not "chat room".\n'],
    ])('refuses %j', async (settings, errors) => {
        expect(await runDemo(settings)).toEqual({code: 1, errors});
    });
});
