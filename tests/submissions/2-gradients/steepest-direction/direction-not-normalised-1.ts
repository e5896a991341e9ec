export function steepest(gradient: number[]): number[] {
	return gradient.map((g) => -g);
}
