const a = 1;
const rows = [
	[-2, -2, 9, 'up'],
	[-1, 2, 0, 'flat'],
	[0, 0, -3, 'down'],
	[1, -2, 0, 'flat'],
	[2, 2, 9, 'up'],
] as const;

for (const [x, f, slope, moves] of rows) {
	console.log(`x= ${x} f= ${f.toFixed(3)} slope= ${slope.toFixed(3)} moves= ${moves}`);
}
