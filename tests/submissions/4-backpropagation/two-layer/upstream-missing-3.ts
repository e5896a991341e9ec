export function backward(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
): number[] {
	const z = w1 * x + b1;
	const open = z > 0;
	const h = open ? z : 0;
	const y = w2 * h + b2;

	const grads = { w1: 0, b1: 0, w2: 0, b2: 0 };
	grads.b2 = 2 * (y - target);
	grads.w2 = h;
	if (open) {
		grads.b1 = grads.b2 * w2;
		grads.w1 = grads.b1 * x;
	}

	return [(y - target) ** 2, grads.w1, grads.b1, grads.w2, grads.b2];
}
