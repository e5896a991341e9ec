interface Net {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}
const names = ['w1', 'b1', 'w2', 'b2'] as const;

function lossOf({ w1, b1, w2, b2 }: Net, x: number, target: number): number {
	const hidden = w1 * x + b1;
	const error = w2 * (hidden > 0 ? hidden : 0) + b2 - target;
	return error * error;
}

function byHand({ w1, b1, w2, b2 }: Net, x: number, target: number): Net {
	const sum = w1 * x + b1;
	const active = sum > 0;
	const hidden = active ? sum : 0;
	const error = w2 * hidden + b2 - target;
	const up = 2 * error;
	const inner = active ? up * w2 : 0;
	return { w1: inner * x, b1: inner, w2: up * hidden, b2: up };
}

export const compare = (x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[][] => {
	const net: Net = { w1, b1, w2, b2 };
	const h = 1e-5;
	const manual = byHand(net, x, target);
	return names.map((name) => {
		const high = lossOf({ ...net, [name]: net[name] + h }, x, target);
		const low = lossOf({ ...net, [name]: net[name] - h }, x, target);
		const slope = (high - low) / (2 * h);
		return [manual[name] - slope, slope, manual[name]];
	});
};
