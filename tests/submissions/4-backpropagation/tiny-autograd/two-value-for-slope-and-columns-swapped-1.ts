export const gradients = (a: number, b: number, c: number): number[] => {
	const p = a * b;
	const s = p + c;
	const t = Math.tanh(s);
	const L = t + a;
	const dt = 1;
	let da = 1;
	const ds = dt * t;
	const dc = ds;
	const dp = ds;
	da += dp * b;
	const db = dp * a;
	return [L, db, da, dc];
};
