const relu = (v: number) => (v > 0 ? v : 0);
const gate = (v: number) => (v > 0 ? 1 : 0);

export const backward = (x: number, target: number, w1: number[], b1: number[], w2: number[], b2: number): number[] => {
	const sums = w1.map((w, i) => w * x + b1[i]!);
	const hidden = sums.map(relu);
	const output = hidden.reduce((total, value, i) => total + value * w2[i]!, b2);
	const error = output - target;
	const upstream = error;
	const atSums = sums.map((sum, i) => upstream * w2[i]! * gate(sum));
	return [
		error * error,
		...atSums.map((d) => d),
		...atSums,
		...hidden.map((value) => upstream * value),
		upstream,
	];
};
