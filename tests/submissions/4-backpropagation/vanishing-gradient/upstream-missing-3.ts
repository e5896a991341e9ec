const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export function chain(x: number, depth: number): number[] {
	const outputs: number[] = [];
	let at = x;
	while (outputs.length < depth) {
		at = sigmoid(at);
		outputs.push(at);
	}
	const slopes = outputs.map((a) => a * (1 - a));
	return slopes;
}
