/** Remembers the results of `make`, up to `most` of them. */
export function remember<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
    const known = new Map<Key, Value>();
    return (key) => {
        let value = known.get(key);
        if (value === undefined) {
            value = make(key);
            if (known.size < most) {
                known.set(key, value);
            }
        }
        return value;
    };
}
