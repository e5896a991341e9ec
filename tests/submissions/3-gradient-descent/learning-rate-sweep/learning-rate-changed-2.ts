const start = 4;
const rates = [0.01, 0.3, 0.95, 1.2];

function end(rate: number): number {
	let x = start;
	for (let n = 1; n <= 30; n++) x -= rate * 2 * x;
	return x;
}

for (const rate of rates) {
	const x = end(rate);
	console.log('rate=', rate, 'x=', x.toFixed(4), 'loss=', (x ** 2).toFixed(4));
}
