type Net = { w1: number; b1: number; w2: number; b2: number };
const relu = (z: number) => (z > 0 ? z : 0);

const errorOf = (net: Net, x: number, target: number) => net.w2 * relu(net.w1 * x + net.b1) + net.b2 - target;

function gradient(net: Net, x: number, target: number): Net {
	const z = net.w1 * x + net.b1;
	const up = 2 * errorOf(net, x, target);
	const inner = z > 0 ? up * net.w2 : 0;
	return { w1: inner, b1: inner * x, w2: up * relu(z), b2: up };
}

function updated(net: Net, slope: Net, rate: number): Net {
	return {
		w1: net.w1 - rate * slope.w1,
		b1: net.b1 - rate * slope.b1,
		w2: net.w2 - rate * slope.w2,
		b2: net.b2 - rate * slope.b2,
	};
}

export const train = (xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, rate: number, epochs: number): number[] => {
	let net: Net = { w1, b1, w2, b2 };
	return Array.from({ length: epochs }, () => {
		let total = 0;
		xs.forEach((x, i) => {
			const target = ys[i]!;
			total += errorOf(net, x, target) ** 2;
			const slope = gradient(net, x, target);
			net = updated(net, slope, rate);
		});
		return total / xs.length;
	});
};
