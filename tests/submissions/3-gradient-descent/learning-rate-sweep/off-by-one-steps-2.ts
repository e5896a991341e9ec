const start = 4;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let x = start;
	let n = 0;
	while (n <= 30) {
		x -= rate * 2 * x;
		n++;
	}
	console.log('rate=', rate, 'x=', x.toFixed(4), 'loss=', (x ** 2).toFixed(4));
}
