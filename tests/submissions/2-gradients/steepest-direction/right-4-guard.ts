const norm = (v: number[]): number => Math.sqrt(v.map((x) => x * x).reduce((a, b) => a + b));

export const steepest = (gradient: number[]): number[] => {
	const size = norm(gradient) || 1;
	return gradient.map((g) => 0 - g / size);
};
