function run(x: number) {
	const y = 9 * x * x + 12 * x + 4;
	return [3 * x + 2, y, 6 * x + 4, 3, 18 * x + 12];
}

export { run as backward };
