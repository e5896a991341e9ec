let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

const share = 1 - 2 * learningRate;
const rows = [1, 2, 3, 4, 5].map((step) => {
	const [d1, d2] = [(w1 - 3) * share ** step, (w2 + 1) * share ** step];
	return `${step} w1= ${(3 + d1).toFixed(5)} w2= ${(d2 - 1).toFixed(5)} loss= ${(d1 * d1 + d2 * d2).toFixed(5)}`;
});
console.log(rows.join('\n'));
