const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

function train(p: number[], xs: number[], ys: number[], rate: number, left: number): number[] {
	const residual = xs.map((x, i) => ys[i]! - (p[0]! * x * x + p[1]! * x + p[2]!));
	if (left === 0) return [...p, mean(residual.map((r) => r * r))];
	const pull = [
		mean(residual.map((r, i) => r * xs[i]! * xs[i]!)),
		mean(residual.map((r, i) => r * xs[i]!)),
		mean(residual),
	];
	return train(p.map((v, k) => v + 2 * rate * pull[k]!), xs, ys, rate, left - 1);
}

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	return train([0, 0, 0], xs, ys, learningRate, epochs);
}
