function walk(w: number, xs: number[], ys: number[], rate: number, left: number): number[] {
	if (left === 0) return [];
	let sum = 0;
	for (const [i, x] of xs.entries()) sum += x * (x * w - ys[i]!);
	const next = w - (2 * rate * sum) / ys.length;
	return [next, ...walk(next, xs, ys, rate, left - 1)];
}

export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	return walk(0, xs, ys, learningRate, epochs);
}
