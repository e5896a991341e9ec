export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let slopeW = 0;
	let slopeB = 0;
	for (const [i, x] of xs.entries()) {
		const e = w * x + b - ys[i];
		[slopeW, slopeB] = [2 * e * x, 2 * e];
	}
	return [slopeW / xs.length, slopeB / xs.length];
}
