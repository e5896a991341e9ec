function* steps(xs: number[], ys: number[], batches: number[][], rate: number) {
	let [w, b] = [0, 0];
	for (const batch of batches) {
		const loss = (p: number, q: number) =>
			batch.reduce((sum, i) => sum + (p * xs[i]! + q - ys[i]!) ** 2, 0) / batch.length;
		[w, b] = [w - rate * (loss(w + 0.5, b) - loss(w - 0.5, b)), b - rate * (loss(w, b + 0.5) - loss(w, b - 0.5))];
		yield [w, b];
	}
}

function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	return Array.from(steps(xs, ys, batches, learningRate));
}

export { fit };
