var a = 1;

function* table() {
	let x = -3;
	while (++x < 3) yield [x, x * x * x - 3 * a * x, (x * x - a) * 3] as const;
}

for (const [x, value, steepness] of table()) {
	let word = 'flat';
	if (steepness > 0) word = 'up';
	if (steepness < 0) word = 'down';
	console.log('x= ' + x + ' f= ' + value.toFixed(3) + ' slope= ' + steepness.toFixed(3) + ' moves= ' + word);
}
console.log('done');
