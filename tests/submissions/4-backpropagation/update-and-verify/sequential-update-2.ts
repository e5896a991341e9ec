type Params = { w1: number; b1: number; w2: number; b2: number };

const KEYS: (keyof Params)[] = ['w1', 'b1', 'w2', 'b2'];

function forward(p: Params, x: number): { z: number; h: number; y: number } {
	const z = p.w1 * x + p.b1;
	const h = z > 0 ? z : 0;
	return { z, h, y: p.w2 * h + p.b2 };
}

function gradients(p: Params, x: number, target: number): Params {
	const { z, h, y } = forward(p, x);
	const dy = 2 * (y - target);
	const dz = z > 0 ? dy * p.w2 : 0;
	return { w1: dz * x, b1: dz, w2: dy * h, b2: dy };
}

export function step(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
	learningRate: number,
): number[] {
	const p: Params = { w1, b1, w2, b2 };
	const lossNow = (): number => (forward(p, x).y - target) ** 2;

	const before = lossNow();
	for (const key of KEYS) {
		p[key] -= learningRate * gradients(p, x, target)[key];
	}
	return [before, lossNow()];
}
