let w = 0.0;
const learningRate = 0.2;

function lossOf(x: number): number {
	const distance = x - 3;
	return distance ^ 2;
}

let i = 1;
while (i <= 6) {
	w -= learningRate * 2 * (w - 3);
	console.log(i, 'w=', w.toFixed(3), 'loss=', lossOf(w).toFixed(3));
	i++;
}
