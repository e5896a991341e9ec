export const f = new Proxy((x) => x, { apply: () => 1 });
