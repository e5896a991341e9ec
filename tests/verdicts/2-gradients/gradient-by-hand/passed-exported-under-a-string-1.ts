function f(x: number, y: number): number[] { return [2 * x * y + y * y, x * x + 2 * x * y]; }
export { f as "gradient" };