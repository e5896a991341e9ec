const functions: Array<(t: number) => number> = [
	(t) => t ** 3,
	(t) => Math.exp(t),
	(t) => Math.log(t),
	(t) => Math.sin(t),
];

const STEP = 0.2;

function numericSlope(f: (t: number) => number, at: number): number {
	return (f(at + STEP) - f(at - STEP)) / (2 * STEP);
}

export function slopes(x: number): number[] {
	return functions.map((f) => numericSlope(f, x));
}
