Object.defineProperty(Array, Symbol.species, { get: () => { throw 1; } });
export const f = () => [1];
