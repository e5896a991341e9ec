export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const out: number[] = [];
	let weight = 0;
	for (let n = 0; n <= epochs; n++) {
		let total = 0;
		xs.forEach((x, i) => {
			const y = weight * x;
			const dy = 2 * (y - ys[i]!);
			const dw = dy;
			total += dw;
		});
		const mean = total / xs.length;
		weight = weight - learningRate * mean;
		out.push(weight);
	}
	return out;
}
