// The entry point of `npm run -s faq -- …`.

import {createTerminal, runCli} from './command_line';

process.exitCode = await runCli(process.argv.slice(2), createTerminal());
