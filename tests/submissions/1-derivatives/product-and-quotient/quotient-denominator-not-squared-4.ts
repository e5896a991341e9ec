interface Part {
	value: number;
	slope: number;
}

const times = (u: Part, v: Part): number => u.slope * v.value + u.value * v.slope;
const over = (u: Part, v: Part): number => (u.slope * v.value - u.value * v.slope) / v.value;

export function slopes(x: number): number[] {
	const sine: Part = { value: Math.sin(x), slope: Math.cos(x) };
	const square: Part = { value: x ** 2, slope: 2 * x };
	const squarePlusOne: Part = { ...square, value: square.value + 1 };
	return [times(square, sine), over(sine, squarePlusOne)];
}
