// Which components React runs: of each commit it tells its developer tools, and this takes their place. To be imported before React
// itself, which looks for the tools when it is loaded; what imports React then has to be imported by `await import`.

/** As much of React's tree as is read here. A component has run in a commit where the first bit of its flags is set. */
interface Fiber {
    readonly type: unknown;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
}

const RAN = 1;

/** Components that ran since the list was emptied, by name. */
export const ran: string[] = [];

/** Collects what ran below a fiber. A part that the commit left alone is the very same object as before, and is skipped. */
function collect(fiber: Fiber | null): void {
    for (let at = fiber; at; at = at.sibling) {
        if (typeof at.type === 'function' && at.flags & RAN) {
            ran.push(at.type.name);
        }
        if (at.child !== at.alternate?.child) {
            collect(at.child);
        }
    }
}

Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_: number, {current}: {readonly current: Fiber}) => collect(current),
        onCommitFiberUnmount: () => undefined,
        checkDCE: () => undefined,
    },
});
