let w = 0.0;
const learningRate = 0.2;

const target = 3;
const loss = (value: number) => (value - target) ** 2;
const dLoss = (value: number) => value - target;

[...Array(6).keys()].forEach((i) => {
	w -= learningRate * dLoss(w);
	console.log(i + 1, 'w=', w.toFixed(3), 'loss=', loss(w).toFixed(3));
});
