const a = 1;
const derivative = (x: number): number => 3 * (x * x - 1);

function word(s: number): string {
	if (s === 0) return 'flat';
	return s > 0 ? 'up' : 'down';
}

for (const x of [-2, -1, 0, 1, 2]) {
	const f = x * x * x - 3 * a * x;
	const s = derivative(x);
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${s.toFixed(3)} moves= ${word(s)}`);
}
