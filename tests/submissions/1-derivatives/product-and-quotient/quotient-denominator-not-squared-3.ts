const sin = Math.sin;
const cos = Math.cos;

export function slopes(x: number): number[] {
	const below = 1 + x * x;
	const quotient = (cos(x) * below - 2 * x * sin(x)) / below;
	return [2 * x * sin(x) + x * x * cos(x), quotient];
}
