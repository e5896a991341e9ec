const x: number = 1;

const f = (t: number) => t * t;
const hs = [1, 0.5, 0.1, 0.01, 0.001];
for (let i = 0; i < hs.length; i++) {
	const h = hs[i]!;
	console.log("h=", h, "slope=", ((f(x + h) - f(x)) / h).toFixed(4));
}
