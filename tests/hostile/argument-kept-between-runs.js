globalThis.calls = (globalThis.calls ?? 0) + 1;
export const f = () => globalThis.calls;
