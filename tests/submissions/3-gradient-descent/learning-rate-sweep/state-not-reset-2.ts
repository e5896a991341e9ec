let start = 4;

function descend(rate: number): number {
	for (let n = 0; n < 30; n++) start -= rate * 2 * start;
	return start;
}

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	const x = descend(rate);
	console.log('rate=', rate, 'x=', x.toFixed(4), 'loss=', (x ** 2).toFixed(4));
}
