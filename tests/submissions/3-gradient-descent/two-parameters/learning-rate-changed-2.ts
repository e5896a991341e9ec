let w1 = 0, w2 = 0;
const learningRate = 0.3;

const loss = () => (w1 - 3) ** 2 + (w2 + 1) ** 2;

let n = 1;
while (n <= 5) {
	w1 -= learningRate * (2 * w1 - 6);
	w2 -= learningRate * (2 * w2 + 2);
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss().toFixed(4));
	n++;
}
