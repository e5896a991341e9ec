export const f = () => ({ __proto__: null, __proto__: 1 });
