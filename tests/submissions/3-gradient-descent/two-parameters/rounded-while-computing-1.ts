let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

for (let step = 1; step <= 5; step++) {
	const slope1 = 2 * (w1 - 3);
	const slope2 = 2 * (w2 + 1);
	w1 = +(w1 - learningRate * slope1).toFixed(2);
	w2 = +(w2 - learningRate * slope2).toFixed(2);
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(`${step} w1= ${w1.toFixed(4)} w2= ${w2.toFixed(4)} loss= ${loss.toFixed(4)}`);
}
