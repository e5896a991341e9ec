const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let line = [0, 0];
	return batches.map((batch) => {
		const g = mean(batch.map((i) => (line[0]! * xs[i]! + line[1]! - ys[i]!) ** 2));
		line = line.map((v) => v - learningRate * g);
		return line;
	});
}
