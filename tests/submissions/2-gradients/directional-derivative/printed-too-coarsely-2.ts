export function directional(gradient: number[], direction: number[]): number {
	const length = Math.hypot(...direction);
	let dot = 0;
	for (let i = 0; i < direction.length; i++) dot += gradient[i]! * direction[i]!;
	return length === 0 ? 0 : Math.round((dot / length) * 100) / 100;
}
