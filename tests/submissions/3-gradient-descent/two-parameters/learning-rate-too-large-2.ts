let [w1, w2, learningRate] = [0, 0, 1];

const loss = (a: number, b: number) => (a - 3) ** 2 + (b + 1) ** 2;

for (const n of [1, 2, 3, 4, 5]) {
	w1 -= learningRate * 2 * (w1 - 3);
	w2 -= learningRate * 2 * (w2 + 1);
	console.log(n, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', loss(w1, w2).toFixed(4));
}
