let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const loss = () => (w1 - 3) ** 2 + (w2 + 1) ** 2;
for (let step = 1; step <= 5; step++) {
	console.log(`${step} w1= ${w1.toFixed(4)} w2= ${w2.toFixed(4)} loss= ${loss().toFixed(4)}`);
	const [g1, g2] = [w1 - 3, w2 + 1];
	w1 -= learningRate * g1;
	w2 -= learningRate * g2;
}
