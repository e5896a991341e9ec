export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	const sizes = gradient.map((g) => Math.abs(g));
	const index = sizes.lastIndexOf(Math.max(...sizes));
	const slope = gradient[index]!;
	return [index, slope < 0 ? 'lower' : 'raise'];
}
