// Reads values whose shape is not known yet.

/** An own property of something unknown; `undefined` where it is no object or has no such property of its own. */
export function ownProperty(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** An own property that is a text; empty where it is missing or something else. */
export function textAt(value: unknown, key: string): string {
    const found = ownProperty(value, key);
    return typeof found === 'string' ? found : '';
}
