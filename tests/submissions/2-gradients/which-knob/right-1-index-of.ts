export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	const sizes = gradient.map(Math.abs);
	const index = sizes.indexOf(Math.max(...sizes));
	return [index, gradient[index]! < 0 ? 'raise' : 'lower'];
}
