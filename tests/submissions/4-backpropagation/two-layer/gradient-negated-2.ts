export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const hidden = w1 * x + b1;
	const out = hidden > 0 ? hidden : 0;
	const miss = w2 * out + b2 - target;
	const d = 2 * miss;
	const dHidden = hidden > 0 ? d * w2 : 0;
	const gradients = [dHidden * x, dHidden, d * out, d];
	return [miss * miss, ...gradients.map((g) => -g)];
}
