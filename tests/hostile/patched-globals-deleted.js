const remove = Reflect.deleteProperty;
for (const name of Object.getOwnPropertyNames(globalThis)) remove(globalThis, name);
export const f = () => [1, 2];
