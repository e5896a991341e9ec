let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const gradient = (a: number, b: number) => [2 * (a - 3), 2 * (b + 1)] as const;

let n = 0;
while (n < 5) {
	n++;
	const [g1, g2] = gradient(w1, w2);
	w1 -= learningRate * g1;
	w2 += learningRate * g2;
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss.toFixed(4));
}
