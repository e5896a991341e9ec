type Fn = (x: number) => number;

const centralDifference = (f: Fn) => (h: number) => (x: number) => (0.5 * (f(x + h) - f(x - h))) / h;

export const derivative = (f: Fn, x: number, h: number): number => centralDifference(f)(h)(x);
