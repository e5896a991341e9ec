const a = 1;

for (const x of [-2, -1, 0, 1, 2]) {
	const f = x ** 3 - 3 * a * x;
	const slope = 3 * x ** 2 - 3 * a;
	let moves = 'down';
	if (slope > 0) moves = 'up';
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${moves}`);
}
