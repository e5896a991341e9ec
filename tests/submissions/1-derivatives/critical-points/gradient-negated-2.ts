const a = 1;

function word(slope: number): string {
	if (slope > 0) return 'down';
	if (slope < 0) return 'up';
	return 'flat';
}

for (let x = -2; x <= 2; x += 1) {
	const f = x ** 3 - 3 * a * x;
	const slope = 3 * x ** 2 - 3 * a;
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${word(slope)}`);
}
