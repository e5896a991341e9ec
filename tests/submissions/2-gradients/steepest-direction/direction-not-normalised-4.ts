export function steepest(gradient: number[]): number[] {
	let norm = 0;
	for (const g of gradient) {
		norm += g * g;
	}
	return gradient.map((g) => (norm > 0 ? -g / norm : 0));
}
