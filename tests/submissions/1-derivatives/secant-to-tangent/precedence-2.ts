const x = 1;

const secant = (here: number, there: number, run: number) => there - here / run;

const hs = [1, 0.5, 0.1, 0.01, 0.001];
for (let k = 0; k < 5; k++) {
	const h = hs[k]!;
	console.log('h=', h, 'slope=', secant(x * x, (x + h) * (x + h), h).toFixed(4));
}
