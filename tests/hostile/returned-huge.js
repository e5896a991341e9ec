export const f = () => new Array(3e6).fill(1);
