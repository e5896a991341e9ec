export function backward(x: number, target: number, w1: number[], b1: number[], w2: number[], b2: number): number[] {
	const out = new Float64Array(11);
	const open = w1.map((w, i) => w * x + b1[i]! > 0);
	let miss = b2 - target;
	open.forEach((is, i) => {
		if (is) miss += w2[i]! * (w1[i]! * x + b1[i]!);
	});
	out[0] = miss ** 2;
	out[10] = 2 * miss;
	for (const i of [0, 1, 2]) {
		if (!open[i]) continue;
		out[7 + i] = out[10]! * (w1[i]! * x + b1[i]!);
		out[4 + i] = out[10]! * w2[i]!;
		out[1 + i] = out[4 + i]! * x;
	}
	return [...out];
}
