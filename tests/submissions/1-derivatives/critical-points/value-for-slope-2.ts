const a = 1;
const f = (x: number) => x ** 3 - 3 * a * x;

for (const x of [-2, -1, 0, 1, 2]) {
	const slope = f(x);
	const moves = slope > 0 ? 'up' : slope < 0 ? 'down' : 'flat';
	console.log('x=', x, 'f=', f(x).toFixed(3), 'slope=', slope.toFixed(3), 'moves=', moves);
}
