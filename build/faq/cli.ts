#!/usr/bin/env node
// Entry point of `faq-bot` and of `npm run -s faq -- …`.

import {createTerminal, runCli} from './command_line';

// Ignores closed pipes, as in `… | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
        throw error;
    }
    process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), createTerminal());
