type Back = (upstream: number) => void;

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const grads = { w1: 0, b1: 0, w2: 0, b2: 0 };
	const tape: Back[] = [];
	let flowing = 1;

	const z = w1 * x + b1;
	tape.push((d) => {
		grads.w1 = d * x;
		grads.b1 = d;
	});
	const h = z > 0 ? z : 0;
	tape.push((d) => {
		flowing = z > 0 ? d : 0;
	});
	const y = w2 * h + b2;
	tape.push((d) => {
		grads.w2 = d * h;
		grads.b2 = d;
		flowing = d * w2;
	});
	const loss = Math.pow(target - y, 2);
	tape.push((d) => {
		flowing = -2 * (target - y) * d;
	});

	for (const back of tape.reverse()) back(flowing);
	return [loss, grads.w1, grads.b1, grads.w2, grads.b2];
}
