const w = 0.0, learningRate = 0.2;

const round = (v: number) => Math.round(v * 1000) / 1000;
Array.from({ length: 6 }, (_, i) => i + 1).reduce((at, step) => {
	const next = at - learningRate * 2 * (at - 3);
	console.log(`${step} w= ${round(next)} loss= ${round((next - 3) ** 2)}`);
	return next;
}, w);
