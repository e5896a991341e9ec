export function backward(a: number, b: number): number[] {
	const p = a * -3;
	const s = p + a;
	const L = s ** 2;
	const ds = 2 * s;
	const dp = ds;
	let da = ds;
	da += dp * -3;
	const db = dp * a;
	return [L, da, db];
}
