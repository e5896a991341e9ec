function* samples(xs: number[], ys: number[]): Generator<[number, number]> {
	for (const [i, x] of xs.entries()) yield [x, ys[i]!];
}

export function train(xs: number[], ys: number[], ...rest: number[]): number[] {
	const p = rest.slice(0, 4);
	const [rate, epochs] = rest.slice(4) as [number, number];
	const means: number[] = [];
	for (let n = epochs; n > 0; n--) {
		let mean = 0;
		for (const [x, t] of samples(xs, ys)) {
			const z = p[0]! * x + p[1]!;
			const open = Number(z >= 0);
			const d = 2 * (p[2]! * z * open + p[3]! - t);
			mean += (d / 2) ** 2 / xs.length;
			const g = [d * p[2]! * open * x, d * p[2]! * open, d * z * open, d];
			g.forEach((slope, k) => {
				p[k]! -= rate * slope;
			});
		}
		means.push(mean);
	}
	return means;
}
