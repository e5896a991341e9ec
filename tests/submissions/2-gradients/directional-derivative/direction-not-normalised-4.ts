export function directional(gradient: number[], direction: number[]): number {
	let slope = 0;
	direction.forEach((u, i) => (slope += u * gradient[i]!));
	return slope;
}
