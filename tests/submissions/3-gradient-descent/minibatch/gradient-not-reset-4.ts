class LineFitter {
	w = 0;
	b = 0;
	sumW = 0;
	sumB = 0;

	look(x: number, y: number): void {
		const error = this.w * x + this.b - y;
		this.sumW += 2 * error * x;
		this.sumB += 2 * error;
	}

	update(rate: number, size: number): void {
		this.w -= (rate * this.sumW) / size;
		this.b -= (rate * this.sumB) / size;
	}
}

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	const line = new LineFitter();
	const rows: number[][] = [];
	for (let k = 0; k < batches.length; k++) {
		const batch = batches[k];
		batch.forEach((i) => line.look(xs[i], ys[i]));
		line.update(learningRate, batch.length);
		rows.push([line.w, line.b]);
	}
	return rows;
}
