const a = 1;
const word = (s: number): string => (s > 0 ? 'down' : s < 0 ? 'up' : 'flat');

for (let x = -2; x <= 2; x += 1) {
	const f = x ** 3 - 3 * a * x;
	const slope = 3 * x ** 3 - 3 * a;
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${word(slope)}`);
}
