const product = (u: number, du: number, v: number, dv: number) => du * v - u * dv;
const quotient = (u: number, du: number, v: number, dv: number) => (du * v - u * dv) / v ** 2;

export const slopes = (x: number): number[] => [
	product(x ** 2, 2 * x, Math.sin(x), Math.cos(x)),
	quotient(Math.sin(x), Math.cos(x), x ** 2 + 1, 2 * x),
];
