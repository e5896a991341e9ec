export const steepest = (gradient: number[]): number[] => {
	const length = Math.sqrt(gradient.map((g) => g * g).reduce((a, b) => a + b, 0));
	const scale = -1 / length;
	return gradient.map((g) => scale * g);
};
