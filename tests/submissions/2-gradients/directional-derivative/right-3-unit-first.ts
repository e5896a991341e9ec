const length = (v: number[]): number => Math.sqrt(v.map((x) => x ** 2).reduce((a, b) => a + b));

function unit(v: number[]): number[] {
	const size = length(v);
	return size === 0 ? v.map(() => 0) : v.map((x) => x / size);
}

export const directional = (gradient: number[], direction: number[]): number =>
	unit(direction)
		.map((u, i) => u * gradient[i]!)
		.reduce((a, b) => a + b, 0);
