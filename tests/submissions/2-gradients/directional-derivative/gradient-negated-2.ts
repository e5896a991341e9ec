export function directional(gradient: number[], direction: number[]): number {
	const down = gradient.map((g) => -g);
	let dot = 0;
	direction.forEach((u, i) => {
		dot += u * down[i]!;
	});
	const length = Math.sqrt(direction.reduce((s, u) => s + u * u, 0));
	return length > 0 ? dot / length : 0;
}
