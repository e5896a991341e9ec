export function backward(x: number, target: number, w: number, b: number): number[] {
	const z = w * x + b;
	const a = 1 / (1 + Math.exp(-z));
	const loss = (a - target) ** 2;
	const da = 2 * (a - target);
	const dz = da;
	const dw = dz * x;
	const db = dz;
	return [a, loss, dw, db];
}
