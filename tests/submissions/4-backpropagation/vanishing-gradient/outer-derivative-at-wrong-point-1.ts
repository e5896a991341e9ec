export function chain(x: number, depth: number): number[] {
	const derivatives: number[] = [];
	let value = x;
	let derivative = 1;
	const first = 1 / (1 + Math.exp(-x));
	const slope = first * (1 - first);
	for (let layer = 1; layer <= depth; layer++) {
		const s = 1 / (1 + Math.exp(-value));
		derivative = derivative * slope;
		derivatives.push(derivative);
		value = s;
	}
	return derivatives;
}
