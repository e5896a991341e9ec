export function backward(a: number, b: number): number[] {
	const p = a * b;
	const s = p + a;
	const L = s ** 2;

	const ds = 2 * s;
	const dp = ds;
	let da = ds; // the path that goes straight into the sum
	da += dp * b; // the path through the product
	const db = dp * a;
	return [L, da, db];
}
