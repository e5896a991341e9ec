const start = 4;

const f = (x: number) => x * x;

function end(rate: number, x = start, left = 30): number {
	return left === 0 ? x : end(rate, x - rate * f(x), left - 1);
}

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	const x = end(rate);
	console.log('rate=', rate, 'x=', x.toFixed(4), 'loss=', f(x).toFixed(4));
}
