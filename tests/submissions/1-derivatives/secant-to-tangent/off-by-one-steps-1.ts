const x = 1;

const f = (t: number) => t ** 2;
const hs = [1, 0.5, 0.1, 0.01, 0.001];
for (let i = 0; i < hs.length - 1; i++) {
	const h = hs[i]!;
	const slope = (f(x + h) - f(x)) / h;
	console.log(`h= ${h} slope= ${slope.toFixed(4)}`);
}
