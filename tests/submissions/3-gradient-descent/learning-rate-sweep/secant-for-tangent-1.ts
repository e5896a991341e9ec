const start = 4;

const loss = (x: number) => x * x;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let x = start;
	for (let i = 0; i < 30; i++) {
		const slope = x === start ? 2 * x : (loss(x) - loss(start)) / (x - start);
		x -= rate * slope;
	}
	console.log(`rate= ${rate} x= ${x.toFixed(4)} loss= ${loss(x).toFixed(4)}`);
}
