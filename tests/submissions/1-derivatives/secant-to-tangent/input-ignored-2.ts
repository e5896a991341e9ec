const x = 1;

function slope(h: number, at = 1): number {
	return ((at + h) ** 2 - at ** 2) / h;
}

let i = 0;
const hs = [1, 0.5, 0.1, 0.01, 0.001];
do {
	const h = hs[i]!;
	console.log('h=', h, 'slope=', slope(h).toFixed(4));
} while (++i < hs.length);
