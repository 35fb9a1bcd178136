// Calling convention of registry methods: positional arguments, or one plain object with only known keys.
// One unknown key makes the whole object the first positional argument, without a warning.

function isPlainObject(value: unknown): value is Record<string, unknown> {
    if (typeof value !== 'object' || value === null) {
        return false;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}

/** Makes a function of named arguments callable both ways. */
export function reArg<Result>(keys: readonly string[], run: (named: Record<string, unknown>) => Result): (...args: unknown[]) => Result {
    return (...args) => {
        const [only] = args;
        if (args.length === 1 && isPlainObject(only) && Object.keys(only).every((key) => keys.includes(key))) {
            return run(only);
        }
        return run(Object.fromEntries(keys.map((key, place) => [key, args[place]])));
    };
}
