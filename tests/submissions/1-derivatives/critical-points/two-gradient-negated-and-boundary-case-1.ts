const a = 1;

for (let x = -2; x <= 2; x += 1) {
	const f = x ** 3 - 3 * a * x;
	const slope = 3 * a - 3 * x ** 2;
	const moves = slope >= 0 ? 'up' : 'down';
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${moves}`);
}
