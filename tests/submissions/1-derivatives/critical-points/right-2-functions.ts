const a: number = 1;

const f = (x: number): number => x * (x * x - 3 * a);
const slope = (x: number): number => 3 * (x * x - a);

function moves(x: number): string {
	const s = slope(x);
	if (Math.abs(s) < 1e-9) return 'flat';
	return s > 0 ? 'up' : 'down';
}

[-2, -1, 0, 1, 2].forEach((x) => {
	console.log('x=', x, 'f=', f(x).toFixed(3), 'slope=', slope(x).toFixed(3), 'moves=', moves(x));
});
