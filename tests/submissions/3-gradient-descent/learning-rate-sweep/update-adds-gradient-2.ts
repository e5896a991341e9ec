const start = 4;

const slope = (x: number) => 2 * x;

function descend(x: number, rate: number): number {
	let n = 0;
	while (n++ < 30) x += rate * slope(x);
	return x;
}

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	const x = descend(start, rate);
	console.log('rate=', rate, 'x=', x.toFixed(4), 'loss=', (x ** 2).toFixed(4));
}
