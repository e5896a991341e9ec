let w = 0.0;
const learningRate = 0.2;

const slope = (x: number) => x - 3;

let n = 0;
while (n < 6) {
	n++;
	const loss = (w - 3) ** 2;
	w -= learningRate * slope(w);
	console.log(n, 'w=', w.toFixed(3), 'loss=', loss.toFixed(3));
}
