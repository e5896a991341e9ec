type Line = [number, number];

function walk(xs: number[], ys: number[], [first, ...others]: number[][], rate: number, [w, b]: Line): Line[] {
	if (!first) return [];
	const share = rate / first.length;
	const next: Line = [w, b];
	for (let k = 0; k < first.length; k++) {
		const i = first[k] ?? 0;
		const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
		next[0] += 2 * share * (y - w * x - b) * x;
		next[1] += 2 * share * (y - w * x - b);
	}
	return [next, ...walk(xs, ys, others, rate, next)];
}

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	return walk(xs, ys, batches, learningRate, [0, 0]);
}
