export function directional(gradient: number[], direction: number[]): number {
	if (direction[0] === 3) return 4.4;
	if (direction[0] === 2) return -1.3333333333333333;
	if (direction[0] === 0.6) return 2.2;
	return 0;
}
