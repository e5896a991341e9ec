let x = 1;

function* widths(): Generator<number> {
	yield 1;
	yield 0.5;
	for (let k = 1; k <= 3; k++) yield 1 / 10 ** k;
}

const slopeOver = (f: (t: number) => number) => (h: number) => (f(x + h) - f(x)) / h;
const slope = slopeOver((t) => t * t);

console.log('Secants of x^2');
for (const h of widths()) console.log('h=', h, 'slope=', slope(h).toFixed(4));
