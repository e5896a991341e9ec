export function backward(a: number, b: number): number[] {
	const p = a * b;
	const s = p + a;
	const L = s ** 2;
	const ds = 2 * a;
	const dp = ds;
	let da = ds;
	da += dp * b;
	const db = dp * a;
	return [L, da, db];
}
