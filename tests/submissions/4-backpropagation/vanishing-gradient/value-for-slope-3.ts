type Layer = { output: number; derivative: number };

function nextLayer({ output, derivative }: Layer): Layer {
	const s = 1 / (1 + Math.exp(-output));
	return { output: s, derivative: derivative * s };
}

export function chain(x: number, depth: number): number[] {
	let layer: Layer = { output: x, derivative: 1 };
	return Array.from({ length: depth }, () => {
		layer = nextLayer(layer);
		return layer.derivative;
	});
}
