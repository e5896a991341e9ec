let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

for (let n = 1; n <= 5; n++) {
	const share = 0.8 ** n;
	const [a, b] = [3 - 3 * share, share - 1];
	console.log(n, 'w1=', a.toFixed(4), 'w2=', b.toFixed(4), 'loss=', (10 * 0.64 ** n).toFixed(4));
}
