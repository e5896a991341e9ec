type Part = [value: number, slope: number];

const product = ([u, du]: Part, [v, dv]: Part) => du * v + u * dv;
const quotient = ([u, du]: Part, [v, dv]: Part) => (du * v - u * dv) / Math.pow(v, 2);

export const slopes = (x: number): number[] => {
	const sine: Part = [Math.sin(x), Math.cos(x)];
	return [product([x ** 2, 2 * x], sine), quotient(sine, [x ** 2 + 1, 2 * x])];
};
