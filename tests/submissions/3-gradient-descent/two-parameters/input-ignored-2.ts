let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

let [a, b] = [w1, 0];
for (let step = 1; step <= 5; step++) {
	a -= learningRate * 2 * (a - 3);
	b -= learningRate * 2 * (b + 1);
	const loss = (a - 3) ** 2 + (b + 1) ** 2;
	console.log(`${step} w1= ${a.toFixed(4)} w2= ${b.toFixed(4)} loss= ${loss.toFixed(4)}`);
}
