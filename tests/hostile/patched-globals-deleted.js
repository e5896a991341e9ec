for (const name of Object.getOwnPropertyNames(globalThis)) delete globalThis[name];
export const f = () => [1, 2];
