type Net = { w1: number; b1: number; w2: number; b2: number };

function gradients({ w1, b1, w2, b2 }: Net, x: number, target: number) {
	const z = w1 * x + b1;
	const h = Math.max(z, 0);
	const error = w2 * h + b2 - target;
	const out = 2 * error;
	const hidden = z > 0 ? out : 0;
	return { loss: error ** 2, w1: hidden * x, b1: hidden, w2: out * h, b2: out };
}

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const g = gradients({ w1, b1, w2, b2 }, x, target);
	return [g.loss, g.w1, g.b1, g.w2, g.b2];
}
