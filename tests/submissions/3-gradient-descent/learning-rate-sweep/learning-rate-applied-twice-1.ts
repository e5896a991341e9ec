const start = 4;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let x = start;
	for (let i = 0; i < 30; i++) {
		const gradient = rate * 2 * x;
		x = x - rate * gradient;
	}
	console.log(`rate= ${rate} x= ${x.toFixed(4)} loss= ${(x * x).toFixed(4)}`);
}
