export function backward(x: number, target: number, w1: number[], b1: number[], w2: number[], b2: number): number[] {
	const z = [0, 0, 0];
	const h = [0, 0, 0];
	let y = b2;
	for (let i = 0; i < 3; i++) {
		z[i] = w1[i]! * x + b1[i]!;
		h[i] = Math.max(0, z[i]!);
		y += w2[i]! * h[i]!;
	}
	const loss = (y - target) ** 2;

	const dy = 2 * y - target;
	const dw1: number[] = [];
	const db1: number[] = [];
	const dw2: number[] = [];
	for (let i = 0; i < 3; i++) {
		dw2.push(dy * h[i]!);
		const dh = dy * w2[i]!;
		const dz = z[i]! > 0 ? dh : 0;
		dw1.push(dz * x);
		db1.push(dz);
	}
	return [loss, ...dw1, ...db1, ...dw2, dy];
}
