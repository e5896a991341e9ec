let w = 0.0;
const learningRate = 0.2;

for (let n = 1; n <= 6; n++) {
	const value = 3 - 3 * 0.6 ** n;
	const loss = 9 * 0.36 ** n;
	console.log(n, 'w=', value.toFixed(3), 'loss=', loss.toFixed(3));
}
