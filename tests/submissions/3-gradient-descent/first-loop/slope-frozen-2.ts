let w = 0.0;
const learningRate = 0.2;

const begin = w;
const slope = (at: number) => 2 * (at - 3);

let n = 0;
while (n < 6) {
	n += 1;
	w -= learningRate * slope(begin);
	console.log(n, 'w=', w.toFixed(3), 'loss=', Math.pow(w - 3, 2).toFixed(3));
}
