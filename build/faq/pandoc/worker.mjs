// Worker thread with its own Pandoc. Plain JavaScript, so that it starts without a compiler. Receives {options, text | bytes},
// replies {reading} at once and then {json, skipped}
// or {error, broken}.

import {parentPort} from 'node:worker_threads';

import {convert} from 'pandoc-wasm';

parentPort.on('message', async ({options, text, bytes}) => {
    parentPort.postMessage({reading: true});
    try {
        const input = bytes ? {input: new Blob([bytes])} : {};
        const {stdout, stderr, warnings} = await convert(bytes ? {...options, 'input-files': ['input']} : options, text ?? null, input);
        const skipped = (warnings ?? []).filter(({type}) => type === 'SkippedContent').map(({line, contents}) => ({line: line ?? 1, text: String(contents)}));
        parentPort.postMessage(stdout === '' ? {error: stderr} : {json: stdout, skipped});
    } catch (error) {
        parentPort.postMessage({error: String(error), broken: true});
    }
});
