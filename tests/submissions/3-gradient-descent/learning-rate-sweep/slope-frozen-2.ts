const start = 4;

const slope = (x: number) => 2 * x;

[0.01, 0.3, 0.95, 1.1].forEach((rate) => {
	let at = start;
	let n = 0;
	while (n < 30) {
		at -= rate * slope(start);
		n++;
	}
	console.log('rate=', rate, 'x=', at.toFixed(4), 'loss=', (at ** 2).toFixed(4));
});
