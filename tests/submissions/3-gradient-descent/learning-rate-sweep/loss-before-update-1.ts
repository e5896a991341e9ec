const start = 4;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let x = start;
	let loss = 0;
	for (let i = 0; i < 30; i++) {
		loss = x ** 2;
		x = x - rate * 2 * x;
	}
	console.log(`rate= ${rate} x= ${x.toFixed(4)} loss= ${loss.toFixed(4)}`);
}
