const a = 1;
let x = -2;
while (x <= 2) {
	const [f, slope] = [x ** 3 - 3 * a * x, 3 * x ** 3 - 3 * a];
	const moves = slope === 0 ? 'flat' : slope > 0 ? 'up' : 'down';
	console.log('x= ' + x + ' f= ' + f.toFixed(3) + ' slope= ' + slope.toFixed(3) + ' moves= ' + moves);
	x++;
}
