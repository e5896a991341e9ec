function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	const ranked = gradient
		.map((slope, index) => ({ slope, index, size: slope < 0 ? -slope : slope }))
		.sort((a, b) => b.size - a.size || a.index - b.index);
	const { index, slope } = ranked[0]!;
	return [index, slope > 0 ? 'lower' : 'raise'];
}

export { knob };
