const start = 4;

const slope = (x: number) => 2 * (0 - x);
const loss = (x: number) => x * x;

[0.01, 0.3, 0.95, 1.1].forEach((rate) => {
	let at = start;
	let left = 30;
	while (left > 0) {
		at -= rate * slope(at);
		left--;
	}
	console.log(`rate= ${rate} x= ${at.toFixed(4)} loss= ${loss(at).toFixed(4)}`);
});
