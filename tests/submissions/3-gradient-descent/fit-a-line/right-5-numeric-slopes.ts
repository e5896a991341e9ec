function* training(xs: number[], ys: number[], rate: number) {
	const loss = (w: number, b: number) => xs.reduce((s, x, i) => s + (w * x + b - ys[i]!) ** 2, 0) / xs.length;
	let p: [number, number] = [0, 0];
	// The loss is a parabola in each parameter: there a central difference is exact for any step.
	const h = 0.5;
	for (;;) {
		const [w, b] = p;
		const dw = (loss(w + h, b) - loss(w - h, b)) / (2 * h);
		const db = (loss(w, b + h) - loss(w, b - h)) / (2 * h);
		p = [w - rate * dw, b - rate * db];
		yield [...p, loss(...p)];
	}
}

function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	const rows: number[][] = [];
	for (const row of training(xs, ys, learningRate)) {
		if (rows.length === epochs) break;
		rows.push(row);
	}
	return rows;
}

export { fit };
