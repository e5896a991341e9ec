const a = 1;

for (const x of [-2, -1, 0, 1, 2]) {
	const f = x ^ 3 - 3 * a * x;
	const slope = 3 * x * x - 3 * a;
	const moves = slope > 0 ? 'up' : slope < 0 ? 'down' : 'flat';
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${moves}`);
}
