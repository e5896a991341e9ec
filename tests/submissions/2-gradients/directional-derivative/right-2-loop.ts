export function directional(gradient: number[], direction: number[]): number {
	let dot = 0;
	let squares = 0;
	for (let i = 0; i < gradient.length; i++) {
		dot += gradient[i]! * direction[i]!;
		squares += direction[i]! ** 2;
	}
	return squares > 0 ? dot / Math.sqrt(squares) : 0;
}
