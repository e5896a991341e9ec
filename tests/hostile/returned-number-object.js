export const f = () => new Number(1.5);
