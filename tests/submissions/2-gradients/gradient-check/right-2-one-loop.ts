export function relativeError(analytic: number[], numeric: number[]): number {
	let apart = 0;
	let a2 = 0;
	let n2 = 0;
	for (let i = 0; i < analytic.length; i++) {
		apart += (analytic[i]! - numeric[i]!) ** 2;
		a2 += analytic[i]! ** 2;
		n2 += numeric[i]! ** 2;
	}
	if (a2 + n2 === 0) return 0;
	return Math.sqrt(apart) / (Math.sqrt(a2) + Math.sqrt(n2));
}
