function gradient(x: number, y: number): number[] {
	const g = [0, 0];
	const terms = [
		{ scale: 1, inner: 1 - x, inside: [-1, 0] },
		{ scale: 100, inner: y - Math.pow(x, 2), inside: [-2 * x, 1] },
	];
	for (const { scale, inner, inside } of terms) {
		for (let i = 0; i < 2; i++) g[i]! += scale * 2 * inner * inside[i]!;
	}
	return g;
}

export { gradient };
