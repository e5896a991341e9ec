export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const active = z > 0;
	const h = active ? z : 0;
	const error = w2 * h + b2 - target;
	const outer = 2 * error;
	const hidden = active ? outer : 0;
	return [error ** 2, hidden * x, hidden, outer * h, outer];
}
