let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

for (let n = 0; n < 5; n++) {
	w1 -= learningRate * 2 * (w1 - 3);
	w2 -= learningRate * 2 * (w2 + 1);
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss.toFixed(4));
}
