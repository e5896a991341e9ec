let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const loss = (a: number, b: number) => (a - 3) ** 2 + (b + 1) ** 2;
for (const n of [1, 2, 3, 4, 5]) {
	const slope1 = loss(w1 + 1, w2) - loss(w1, w2);
	const slope2 = loss(w1, w2 + 1) - loss(w1, w2);
	w1 -= learningRate * slope1;
	w2 -= learningRate * slope2;
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss(w1, w2).toFixed(4));
}
