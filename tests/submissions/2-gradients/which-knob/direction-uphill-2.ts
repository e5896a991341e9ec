export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	let best = 0;
	for (let i = 1; i < gradient.length; i++) {
		if (Math.abs(gradient[i]!) > Math.abs(gradient[best]!)) best = i;
	}
	if (gradient[best]! < 0) return [best, 'lower'];
	return [best, 'raise'];
}
