const start = 4;

for (const rate of [0.01, 0.3, 0.95, 1.1]) {
	let x = start;
	let shown = x;
	for (let i = 0; i < 30; i++) {
		shown = x;
		x = x - rate * 2 * x;
	}
	console.log(`rate= ${rate} x= ${shown.toFixed(4)} loss= ${(shown * shown).toFixed(4)}`);
}
