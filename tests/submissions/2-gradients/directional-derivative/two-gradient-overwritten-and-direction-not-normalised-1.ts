export function directional(gradient: number[], direction: number[]): number {
	const squares = direction.reduce((sum, u) => sum + u * u, 0);
	if (squares === 0) return 0;
	let dot = 0;
	for (let i = 0; i < gradient.length; i++) {
		dot = gradient[i]! * direction[i]!;
	}
	return dot / squares;
}
