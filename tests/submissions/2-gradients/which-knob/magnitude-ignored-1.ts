export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	const index = gradient.indexOf(Math.max(...gradient));
	return [index, gradient[index]! < 0 ? 'raise' : 'lower'];
}
