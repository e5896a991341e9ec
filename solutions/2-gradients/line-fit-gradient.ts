export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let dw = 0;
	let db = 0;
	for (const [i, x] of xs.entries()) {
		const error = w * x + b - (ys[i] as number);
		dw += 2 * error * x;
		db += 2 * error;
	}
	return [dw / xs.length, db / xs.length];
}
