export function backward(a: number, b: number): number[] {
	const p = a * b;
	const s = p + a;
	const L = s ** 2;
	const ds = 2 * s;
	const dp = ds;
	let da = ds;
	da += dp;
	const db = dp * a;
	return [L, da, db];
}
