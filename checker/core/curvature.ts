/** How steeply a bowl rises: eigenvalues of a symmetric matrix of a few rows. */

/**
 * Eigenvalues of a symmetric matrix by Jacobi's rotations, largest first. (Golub & Van Loan, Matrix Computations, 8.5)
 * NaN or infinite entries give NaN.
 */
export function eigenvalues(matrix: readonly (readonly number[])[]): number[] {
	const a = matrix.map((row) => [...row]);
	const n = a.length;
	const entry = (i: number, j: number) => (a[i] as number[])[j] as number;
	if (a.some((row) => row.some((value) => !Number.isFinite(value)))) return a.map(() => Number.NaN);
	const size = Math.max(...a.flat().map(Math.abs));
	for (let sweep = 0; sweep < 50; sweep += 1) {
		let off = 0;
		for (let p = 0; p < n; p += 1) {
			for (let q = p + 1; q < n; q += 1) {
				off = Math.max(off, Math.abs(entry(p, q)));
				rotate(a, p, q);
			}
		}
		if (off <= 1e-16 * size) break;
	}
	return a.map((_, i) => entry(i, i)).sort((x, y) => y - x);
}

/** One rotation that makes a[p][q] zero. */
function rotate(a: number[][], p: number, q: number): void {
	const rowP = a[p] as number[];
	const rowQ = a[q] as number[];
	const apq = rowP[q] as number;
	if (apq === 0) return;
	const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * apq);
	const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const c = 1 / Math.sqrt(t * t + 1);
	const s = t * c;
	for (const row of a) {
		const [x, y] = [row[p] as number, row[q] as number];
		row[p] = c * x - s * y;
		row[q] = s * x + c * y;
	}
	for (let k = 0; k < a.length; k += 1) {
		const [x, y] = [rowP[k] as number, rowQ[k] as number];
		rowP[k] = c * x - s * y;
		rowQ[k] = s * x + c * y;
	}
}

/** Gradient descent on a quadratic bowl is stable below this learning rate: 2/λmax. Infinity on a flat one, NaN where it is not known. */
export function stabilityBound(matrix: readonly (readonly number[])[]): number {
	const largest = eigenvalues(matrix)[0] ?? 0;
	return largest <= 0 ? Number.POSITIVE_INFINITY : 2 / largest;
}
