function lossOf(y: number, target: number): number {
	return (y - target) * (y - target);
}

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const y = w2 * h + b2;
	const arriving = lossOf(y, target);
	const dz = z > 0 ? arriving * w2 : 0;
	return [lossOf(y, target), dz * x, dz, arriving * h, arriving];
}
