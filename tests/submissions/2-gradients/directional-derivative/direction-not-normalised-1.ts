export function directional(gradient: number[], direction: number[]): number {
	let sum = 0;
	for (let i = 0; i < gradient.length; i++) sum += gradient[i]! * direction[i]!;
	return sum;
}
