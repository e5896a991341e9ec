export const f = () => [1, new Proxy({}, { get() { throw 1; } })];
