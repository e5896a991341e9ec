export function chain(x: number, depth: number): number[] {
	const derivatives: number[] = [];
	let value = x;
	let derivative = 1;
	for (let layer = 1; layer <= depth; layer++) {
		const s = 1 / (1 + Math.exp(-value));
		derivative = s * (1 - s);
		derivatives.push(derivative);
		value = s;
	}
	return derivatives;
}
