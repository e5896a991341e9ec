let w = 0.0;
const learningRate = 0.2;

let n = 0;
while (n <= 6) {
	n++;
	w -= learningRate * 2 * (w - 3);
	console.log(n, 'w=', w.toFixed(3), 'loss=', ((w - 3) ** 2).toFixed(3));
}
