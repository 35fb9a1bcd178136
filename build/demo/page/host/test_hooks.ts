// `window.demo`: controls of the stand-in for the browser's console and for tests.

import type {HostSocket} from './web_socket';
import {countHandlers} from './plugin_events';
import {switchPerson} from './sessions';
import type {HostStore} from './store';

/** Sets `window.demo`. Server-side controls are requests to `/demo/…`. */
export function installTestHooks(store: HostStore, socket: HostSocket, basename: string): void {
    const call = async (method: string, path: string, body?: object): Promise<unknown> => {
        const response = await fetch(`${basename}/demo/${path}`, {method, ...body ? {body: JSON.stringify(body)} : {}});
        return response.json();
    };
    Object.assign(window, {demo: {
        store,
        failNext: (failure: object) => call('POST', 'fail', failure),
        upgrade: (options: object = {}) => call('POST', 'upgrade', options),
        disable: () => call('POST', 'disable', {}),
        enable: () => call('POST', 'enable', {}),
        say: (words: object) => call('POST', 'say', words),
        notifications: () => call('GET', 'notifications'),
        requests: () => call('GET', 'requests'),
        switchPerson: (username: string, reload?: boolean) => switchPerson(store, basename, username, reload),
        disconnect: () => socket.disconnect(),
        reconnect: () => socket.connect(),
        countHandlers,
    }});
}
