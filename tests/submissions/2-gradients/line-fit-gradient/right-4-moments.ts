function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
	const n = xs.length;
	for (let i = 0; i < n; i += 1) {
		sx += xs[i]!;
		sy += ys[i]!;
		sxx += xs[i]! ** 2;
		sxy += xs[i]! * ys[i]!;
	}
	return [(2 * (w * sxx + b * sx - sxy)) / n, (2 * (w * sx + b * n - sy)) / n];
}

export { gradient };
