// Mattermost's websocket messages as server-sent events, which need no library.

import type {ServerResponse} from 'node:http';

interface HostEvent {
    readonly event: string;
    readonly data: Readonly<Record<string, unknown>>;

    /** The only recipient; default: all users. */
    readonly userId?: string;

    /** Recipients, if not all users. */
    readonly userIds?: ReadonlySet<string> | undefined;
}

interface Listener {
    readonly response: ServerResponse;
    readonly userId: string;
}

/** Open event streams of all tabs. */
export class EventHub {
    readonly #listeners = new Set<Listener>();

    /** Subscribes a response to all later events. */
    subscribe(response: ServerResponse, userId: string): void {
        response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
        const listener = {response, userId};
        this.#listeners.add(listener);
        response.on('close', () => this.#listeners.delete(listener));
        this.#write(listener, {event: 'hello', data: {}});
    }

    publish(event: HostEvent): void {
        for (const listener of this.#listeners) {
            if ((event.userId === undefined || event.userId === listener.userId) && (event.userIds?.has(listener.userId) ?? true)) {
                this.#write(listener, event);
            }
        }
    }

    /** Ends every stream, as a server restart does; browsers reconnect. */
    dropAll(): void {
        for (const listener of this.#listeners) {
            listener.response.end();
        }
    }

    #write(listener: Listener, event: HostEvent): void {
        listener.response.write(`data: ${JSON.stringify({event: event.event, data: event.data})}\n\n`);
    }
}
