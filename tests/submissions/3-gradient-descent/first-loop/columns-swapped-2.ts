let w = 0.0;
const learningRate = 0.2;

function printRow(step: number, w: number, loss: number): void {
	console.log(step, 'w=', w.toFixed(3), 'loss=', loss.toFixed(3));
}

for (let i = 1; i <= 6; i++) {
	w -= learningRate * 2 * (w - 3);
	printRow(i, (w - 3) ** 2, w);
}
