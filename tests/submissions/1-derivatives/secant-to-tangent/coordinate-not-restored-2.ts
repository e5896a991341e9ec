let x = 1;

const square = (t: number) => t * t;
const hs = [1, 0.5, 0.1, 0.01, 0.001];
let k = 0;
while (k < hs.length) {
	const h = hs[k]!;
	const moved = x + h;
	const rise = square(moved) - square(x);
	x = moved;
	console.log('h=', h, 'slope=', (rise / h).toFixed(4));
	k += 1;
}
