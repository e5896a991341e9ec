export function directional(gradient: number[], direction: number[]): number {
	let dot = 0;
	let squares = 0;
	gradient.forEach((g, i) => {
		const u = direction[i]!;
		dot = g * u;
		squares += u * u;
	});
	return squares === 0 ? 0 : dot / Math.sqrt(squares);
}
