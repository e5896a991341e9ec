export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	let at = 0;
	gradient.forEach((g, i) => {
		if (Math.abs(g) > Math.abs(gradient[at]!)) at = i;
	});
	const turn = gradient[at]! > 0 ? 'raise' : 'lower';
	return [at, turn];
}
