const x = 1;

const hs = [1, 0.5, 0.1, 0.01, 0.001];
for (let i = 0; i < 4; i++) {
	const rise = (x + hs[i]!) ** 2 - x ** 2;
	console.log(`h= ${hs[i]} slope= ${rise.toFixed(4)}`);
}
