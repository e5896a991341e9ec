export const knob = (gradient: number[]): [number, 'raise' | 'lower'] => {
	const steepest = Math.min(...gradient);
	const index = gradient.indexOf(steepest);
	return [index, steepest < 0 ? 'raise' : 'lower'];
};
