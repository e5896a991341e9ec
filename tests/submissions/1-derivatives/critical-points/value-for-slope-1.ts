const a = 1;

for (let x = -2; x <= 2; x += 1) {
	const f = x ** 3 - 3 * a * x;
	const slope = 3 * x ** 2 - 3 * a;
	const moves = f > 0 ? 'up' : f < 0 ? 'down' : 'flat';
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${moves}`);
}
