function slopes(x: number): number[] {
	const { sin, cos } = Math;
	const q = 1 / (1 + x * x);
	const result: number[] = [];
	result[0] = x * (2 * sin(x) + x * cos(x));
	result[1] = cos(x) * q - 2 * x * sin(x) * q * q;
	return result;
}

export { slopes };
