const loss = (x: number, y: number) => x ** 2 + 25 * y ** 2;

function works(rate: number): boolean {
	let [x, y] = [4, 3];
	let before = loss(x, y);
	for (let step = 0; step < 200; step++) {
		x -= rate * 2 * x;
		y -= rate * 50 * y;
		const now = loss(x, y);
		if (now >= before) return false;
		before = now;
	}
	return before < 0.001;
}

let rate = 1;
while (!works(rate)) rate *= 0.7;

export { rate as learningRate };
