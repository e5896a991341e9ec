let w = 0.0;
const learningRate = 0.2;

const slope = (v: number) => 2 * v - 6;
let n = 1;
while (n <= 6) {
	const g = slope(w);
	w -= (learningRate * g) / Math.abs(g);
	console.log(n, 'w=', w.toFixed(3), 'loss=', Math.pow(w - 3, 2).toFixed(3));
	n += 1;
}
