export const f = () => new Proxy([1, 2], { get() { for (;;); } });
