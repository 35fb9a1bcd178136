// Websocket event handlers and reconnect handlers of plugins.
// One handler for each event and plugin; a second registration replaces the first.

export interface SocketMessage {
    readonly event: string;
    readonly data: Readonly<Record<string, unknown>>;
}

type EventHandler = (message: SocketMessage) => void;

const eventHandlers: Record<string, Record<string, EventHandler>> = {};
const reconnectHandlers: Record<string, () => void> = {};

export function registerEvent(pluginId: string, event: string, handler: EventHandler): void {
    eventHandlers[pluginId] = {...eventHandlers[pluginId], [event]: handler};
}

export function unregisterEvent(pluginId: string, event: string): void {
    const handlers = eventHandlers[pluginId];
    if (handlers) {
        Reflect.deleteProperty(handlers, event);
    }
}

export function unregisterAllEvents(pluginId: string): void {
    Reflect.deleteProperty(eventHandlers, pluginId);
}

export function registerReconnect(pluginId: string, handler: () => void): void {
    reconnectHandlers[pluginId] = handler;
}

export function unregisterReconnect(pluginId: string): void {
    Reflect.deleteProperty(reconnectHandlers, pluginId);
}

/** Calls every handler of the message's event. A handler that throws stops the later ones, as in Mattermost. */
export function notifyPlugins(message: SocketMessage): void {
    for (const handlers of Object.values(eventHandlers)) {
        const handler: unknown = Object.hasOwn(handlers, message.event) ? handlers[message.event] : undefined;
        if (typeof handler === 'function') {
            (handler as EventHandler)(message);
        }
    }
}

export function notifyReconnect(): void {
    for (const handler of Object.values(reconnectHandlers)) {
        if (typeof handler === 'function') {
            handler();
        }
    }
}

/** Number of registered handlers; tests check that it does not grow. */
export function countHandlers(): number {
    return Object.values(eventHandlers).reduce((sum, handlers) => sum + Object.keys(handlers).length, 0) + Object.keys(reconnectHandlers).length;
}
