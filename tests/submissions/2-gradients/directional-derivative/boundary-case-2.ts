const unit = (v: number[]): number[] => v.map((x) => x / Math.hypot(...v));

export const directional = (gradient: number[], direction: number[]): number => {
	const u = unit(direction);
	let slope = 0;
	for (const [i, g] of gradient.entries()) slope += g * u[i]!;
	return slope;
};
