type Net = { w1: number; b1: number; w2: number; b2: number };

function forward({ w1, b1, w2, b2 }: Net, x: number) {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	return { z, h, y: w2 * h + b2 };
}

function gradient(net: Net, x: number, target: number): Net {
	const { z, h, y } = forward(net, x);
	const error = y - target;
	const up = 2 * error;
	const down = z > 0 ? up * net.w2 : 0;
	return { w1: down * x, b1: down, w2: up * h, b2: up };
}

export const step = (x: number, target: number, w1: number, b1: number, w2: number, b2: number, learningRate: number): number[] => {
	const net = { w1, b1, w2, b2 };
	const slope = gradient(net, x, target);
	const moved = {
		w1: Number((w1 - learningRate * slope.w1).toFixed(2)),
		b1: Number((b1 - learningRate * slope.b1).toFixed(2)),
		w2: Number((w2 - learningRate * slope.w2).toFixed(2)),
		b2: Number((b2 - learningRate * slope.b2).toFixed(2)),
	};
	return [net, moved].map((at) => (forward(at, x).y - target) ** 2);
};
