export const f = 3;
