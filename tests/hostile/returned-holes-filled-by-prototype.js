Array.prototype[1] = 2;
export const f = () => [1, , 3];
