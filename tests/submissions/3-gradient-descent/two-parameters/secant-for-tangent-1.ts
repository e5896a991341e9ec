let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const start1 = w1;
const start2 = w2;
const slope1 = (w: number) => 2 * (w - 3);
const slope2 = (w: number) => 2 * (w + 1);
for (let step = 1; step <= 5; step++) {
	w1 -= learningRate * ((slope1(start1) + slope1(w1)) / 2);
	w2 -= learningRate * ((slope2(start2) + slope2(w2)) / 2);
	const loss = (w1 - 3) ** 2 + (w2 + 1) ** 2;
	console.log(`${step} w1= ${w1.toFixed(4)} w2= ${w2.toFixed(4)} loss= ${loss.toFixed(4)}`);
}
