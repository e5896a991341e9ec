const r = (v: number) => Math.round(v * 1000) / 1000;

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - target;
	const d2 = 2 * error;
	const d1 = z > 0 ? d2 * w2 : 0;
	return [r(error * error), r(d1 * x), r(d1), r(d2 * h), r(d2)];
}
