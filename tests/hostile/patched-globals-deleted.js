const remove = Reflect.deleteProperty;
const all = globalThis;
for (const name of Object.getOwnPropertyNames(all)) remove(all, name);
export const f = () => [1, 2];
