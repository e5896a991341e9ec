const x = 1;

const hs = [1, 0.5, 0.1, 0.01, 0.001];
let i = 0;
while (i < hs.length) {
	const h = hs[i]!;
	const rise = Math.pow(x + h, 2) - Math.pow(x, 2);
	console.log('h= ' + h + ' slope= ' + rise.toFixed(4));
	i++;
}
