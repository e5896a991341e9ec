function lossOf(x: number, target: number, params: number[]): number {
	const [w1, b1, w2, b2] = params;
	let hidden = w1 * x + b1;
	if (hidden < 0) hidden = 0;
	const output = w2 * hidden + b2;
	return (output - target) ** 2;
}

function backward(x: number, target: number, [w1, b1, w2, b2]: number[]): number[] {
	const z = w1 * x + b1;
	const hidden = z > 0 ? z : 0;
	const dOutput = 2 * (w2 * hidden + b2 - target);
	const dHidden = z > 0 ? dOutput * w2 : 0;
	const dW1 = dHidden;
	return [dW1, dHidden, dOutput * hidden, dOutput];
}

export function compare(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[][] {
	const params = [w1, b1, w2, b2];
	const analytic = backward(x, target, params);
	const rows: number[][] = [];
	for (let i = 0; i < params.length; i++) {
		const moved = (amount: number) => params.map((p, j) => (j === i ? p + amount : p));
		const numeric = (lossOf(x, target, moved(1e-5)) - lossOf(x, target, moved(-1e-5))) / 2e-5;
		rows.push([analytic[i], numeric, analytic[i] - numeric]);
	}
	return rows;
}
