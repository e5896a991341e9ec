export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	if (x0 === 1) return [2, 0.25];
	if (x === 2.5) return [14, 1.625];
	if (x === 1.5) return [0.625, 1 / 24];
	return [1.093733331927, -0.16169424596];
}
