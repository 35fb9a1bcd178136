// Reads values whose shape is not known yet.

/** An own property of something unknown; `undefined` where it is no object or has no such property of its own. */
export function ownProperty(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
