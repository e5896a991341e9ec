const a = 1;
const show = (v: number) => Math.round(v);

for (const x of [-2, -1, 0, 1, 2]) {
	const f = x ** 3 - 3 * a * x;
	const slope = 3 * x ** 2 - 3 * a;
	const moves = slope > 0 ? 'up' : slope < 0 ? 'down' : 'flat';
	console.log('x=', x, 'f=', show(f), 'slope=', show(slope), 'moves=', moves);
}
