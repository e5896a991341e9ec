const a = 1;
const slope = (x: number) => 3 * x * x - a;

for (const x of [-2, -1, 0, 1, 2]) {
	const f = x ** 3 - 3 * a * x;
	const s = slope(x);
	const moves = s === 0 ? 'flat' : s > 0 ? 'up' : 'down';
	console.log('x=', x, 'f=', f.toFixed(3), 'slope=', s.toFixed(3), 'moves=', moves);
}
