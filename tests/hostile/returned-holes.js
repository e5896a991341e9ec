export const f = () => [1, , 3];
