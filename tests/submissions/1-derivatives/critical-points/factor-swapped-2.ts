const a = 1;
const slopeAt = (x: number): number => 3 * x * x - 3 * x;
const word = (s: number): string => (s > 0 ? 'up' : s < 0 ? 'down' : 'flat');

[-2, -1, 0, 1, 2].forEach((x) => {
	const f = x * (x * x - 3 * a);
	const s = slopeAt(x);
	console.log('x=', x, 'f=', f.toFixed(3), 'slope=', s.toFixed(3), 'moves=', word(s));
});
