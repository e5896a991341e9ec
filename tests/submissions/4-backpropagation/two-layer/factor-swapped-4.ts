export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const a = z > 0 ? z : 0;
	const y = w2 * a + b2;
	const loss = (y - target) ** 2;
	const g = {} as Record<'w1' | 'b1' | 'w2' | 'b2', number>;
	const up = 2 * (y - target);
	g.b2 = up;
	g.w2 = up * w2;
	g.b1 = z > 0 ? up * w2 : 0;
	g.w1 = g.b1 * x;
	return [loss, g.w1, g.b1, g.w2, g.b2];
}
