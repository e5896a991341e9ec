export function steepest(gradient: number[]): number[] {
	const length = Math.hypot(...gradient);
	const unit: number[] = [];
	for (const g of gradient) {
		const part = g;
		unit.push(part / length);
	}
	return unit;
}
