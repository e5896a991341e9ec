let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

let before = { w1, w2 };
let now = { w1, w2 };
for (let n = 1; n <= 5; n++) {
	const g = { w1: 2 * (before.w1 - 3), w2: 2 * (before.w2 + 1) };
	before = now;
	now = { w1: now.w1 - learningRate * g.w1, w2: now.w2 - learningRate * g.w2 };
	const loss = (now.w1 - 3) ** 2 + (now.w2 + 1) ** 2;
	console.log(n, 'w1=', now.w1.toFixed(4), 'w2=', now.w2.toFixed(4), 'loss=', loss.toFixed(4));
}
