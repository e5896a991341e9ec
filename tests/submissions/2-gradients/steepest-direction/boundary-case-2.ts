const norm = (v: number[]) => Math.sqrt(v.reduce((s, x) => s + x * x, 0));

export const steepest = (gradient: number[]): number[] => {
	const n = norm(gradient);
	const out: number[] = [];
	for (const g of gradient) {
		out.push((-1 * g) / n);
	}
	return out;
};
