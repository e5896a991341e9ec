export function directional(gradient: number[], direction: number[]): number {
	let dot = 0;
	let length = 0;
	for (let i = 0; i < gradient.length; i++) {
		dot += gradient[i]! * direction[i]!;
		length += Math.abs(direction[i]!);
	}
	return length === 0 ? 0 : dot / length;
}
