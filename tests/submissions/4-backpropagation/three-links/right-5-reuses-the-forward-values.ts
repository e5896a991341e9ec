export function backward(x: number): number[] {
	let a, b;
	const y = Math.sin((b = Math.exp((a = x * x))));
	const out = [y, Math.cos(b), b, 2 * x];
	out.push(2 * x * b * Math.cos(b));
	void a;
	return out;
}
