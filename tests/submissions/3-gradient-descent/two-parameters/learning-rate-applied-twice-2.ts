let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const slopes = () => [2 * (w1 - 3), 2 * (w2 + 1)].map((g) => g * learningRate);

for (let n = 0; n < 5; ++n) {
	const [a = 0, b = 0] = slopes();
	w1 -= learningRate * a;
	w2 -= learningRate * b;
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(n + 1, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss.toFixed(4));
}
