// `window.demo`: controls of the stand-in for the browser's console and for tests.

import {basename} from './page';
import {countHandlers} from './plugin_events';
import {switchPerson} from './sessions';
import {store} from './store';
import {connect, disconnect} from './web_socket';

/** Sets `window.demo`. Server-side controls are requests to `/demo/…`. */
export function installTestHooks(): void {
    const post = async (path: string, body: object): Promise<unknown> => {
        const response = await fetch(`${basename}/demo/${path}`, {method: 'POST', body: JSON.stringify(body)});
        return response.json();
    };
    Object.assign(window, {demo: {
        store,
        failNext: (failure: object) => post('fail', failure),
        say: (words: object) => post('say', words),
        switchPerson,
        disconnect,
        reconnect: connect,
        countHandlers,
    }});
}
