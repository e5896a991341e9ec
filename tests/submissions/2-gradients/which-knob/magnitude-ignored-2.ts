export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	let best = 0;
	for (let i = 1; i < gradient.length; i++) {
		if (gradient[i]! > gradient[best]!) best = i;
	}
	return [best, gradient[best]! > 0 ? 'lower' : 'raise'];
}
