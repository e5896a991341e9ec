const start = 4;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let x = start;
	for (let step = 1; step <= 30; step++) {
		const slope = 2 * x;
		x -= rate * slope;
	}
	const loss = x ** 2;
	console.log(`rate= ${rate} x= ${x.toFixed(4)} loss= ${loss.toFixed(4)}`);
}
