// Messages between the tabs of one browser that show the same Mattermost.

import {PLUGIN_ID} from '../constants';

interface Tabs {

    /** Sends a text to all other tabs. */
    send(text: string): void;
    close(): void;
}

/** @param take called with each text that another tab sends on the same topic */
export function connectTabs(topic: string, take: (text: string) => void): Tabs {
    const channel = new BroadcastChannel(`${PLUGIN_ID} ${topic}`);
    channel.onmessage = ({data}: MessageEvent<unknown>) => {
        if (typeof data === 'string') {
            take(data);
        }
    };
    return {
        send: (text) => channel.postMessage(text),
        close: () => channel.close(),
    };
}
