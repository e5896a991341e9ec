let w = 0.0;
const learningRate = 0.2;

const w0 = w;
const slope = (v: number) => 2 * (v - 3);
const averageSlope = (from: number, to: number) => (slope(from) + slope(to)) / 2;

let n = 1;
while (n <= 6) {
	w -= learningRate * averageSlope(w0, w);
	console.log(n, 'w=', w.toFixed(3), 'loss=', ((w - 3) ** 2).toFixed(3));
	n++;
}
