function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const open = z > 0;
	const h = open ? z : 0;
	const prediction = w2 * h + b2;
	const residual = target - prediction;
	const dResidual = 2 * residual;
	const dPrediction = -1 * dResidual;
	const [dw2, db2, dh] = [h, 1, w2].map((local) => local * dPrediction) as [number, number, number];
	const [dw1, db1] = open ? [x * dh, dh] : [0, 0];
	return [residual ** 2, dw1!, db1!, dw2, db2];
}

export { backward };
