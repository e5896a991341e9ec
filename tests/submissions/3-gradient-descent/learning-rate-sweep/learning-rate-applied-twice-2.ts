const start = 4;

const step = (x: number, rate: number) => 2 * x * rate;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let at = start;
	let n = 30;
	do {
		at -= step(at, rate) * rate;
	} while (--n > 0);
	console.log('rate=', rate, 'x=', at.toFixed(4), 'loss=', (at * at).toFixed(4));
}
