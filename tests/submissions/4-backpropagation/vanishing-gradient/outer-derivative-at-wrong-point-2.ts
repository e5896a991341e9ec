const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export function chain(x: number, depth: number): number[] {
	const outputs: number[] = [];
	let at = x;
	while (outputs.length < depth) {
		at = sigmoid(at);
		outputs.push(at);
	}
	const slopes = outputs.map(() => sigmoid(x) * (1 - sigmoid(x)));
	let product = 1;
	return slopes.map((local) => {
		product *= local;
		return product;
	});
}
