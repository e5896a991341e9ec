export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-x));
	const sigmoidSlope = s * (1 - s);
	const reluSlope = x > 0 ? x : 0;
	return [sigmoidSlope, reluSlope];
}
