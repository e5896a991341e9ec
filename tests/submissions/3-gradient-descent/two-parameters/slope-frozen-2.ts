let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const [from1, from2] = [w1, w2];
const slope = (w: number, best: number) => 2 * (w - best);

let n = 0;
while (n < 5) {
	n += 1;
	w1 -= learningRate * slope(from1, 3);
	w2 -= learningRate * slope(from2, -1);
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss.toFixed(4));
}
