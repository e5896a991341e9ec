export const f = () => Object.defineProperty([0, 2], 0, { get() { for (;;); } });
