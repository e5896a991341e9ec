const a = 1;
const points = [-2, -1, 0, 1, 2];
const f = (x: number) => x ** 3 - 3 * a * x;
const slopeOf = (x: number) => 3 * x * x - 3 * a;

function word(slope: number): string {
	if (slope < 0) return 'down';
	return 'up';
}

points.forEach((x) => {
	const s = slopeOf(x);
	console.log(`x= ${x} f= ${f(x).toFixed(3)} slope= ${s.toFixed(3)} moves= ${word(s)}`);
});
