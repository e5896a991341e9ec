let w = 0.0;
const learningRate = 0.2;

const slope = (x: number) => 2 * (x - 3);
const report = (n: number, x: number) =>
	console.log(n, 'w=', x.toFixed(3), 'loss=', Math.pow(x - 3, 2).toFixed(3));

let n = 1;
while (n <= 6) {
	report(n, w);
	w -= learningRate * slope(w);
	n++;
}
