export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	const order = gradient.map((g, i) => ({ g, i }));
	order.sort((a, b) => b.g - a.g);
	const top = order[0]!;
	return [top.i, top.g > 0 ? 'lower' : 'raise'];
}
