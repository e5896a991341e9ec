interface Params {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

function visit(p: Params, x: number, target: number, rate: number): [Params, number] {
	const z = p.w1 * x + p.b1;
	const h = z > 0 ? z : 0;
	const y = p.w2 * h + p.b2;
	const dy = 2 * (y - target);
	const dz = z > 0 ? dy * p.w2 : 0;
	const next: Params = {
		w1: p.w1 - rate * dz * x,
		b1: p.b1 - rate * dz,
		w2: p.w2 - rate * dy * h,
		b2: p.b2 - rate * dy,
	};
	return [next, (y - target) ** 2];
}

export function train(
	xs: number[],
	ys: number[],
	w1: number,
	b1: number,
	w2: number,
	b2: number,
	learningRate: number,
	epochs: number,
): number[] {
	let params: Params = { w1, b1, w2, b2 };
	const result: number[] = [];
	while (result.length < epochs) {
		let epochLoss = 0;
		for (let i = 0; i < xs.length; i++) {
			const [next, loss] = visit(params, xs[i], ys[i], learningRate);
			params = next;
			epochLoss += loss;
		}
		result.push(epochLoss);
	}
	return result;
}
