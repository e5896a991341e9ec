const start = 4;

const slope = (x: number) => x + x;

[0.01, 0.3, 0.95, 1.1].forEach((rate) => {
	let [before, now] = [start, start];
	for (let n = 1; n <= 30; n++) {
		[before, now] = [now, now - rate * slope(before)];
	}
	console.log('rate=', rate, 'x=', now.toFixed(4), 'loss=', (now ** 2).toFixed(4));
});
