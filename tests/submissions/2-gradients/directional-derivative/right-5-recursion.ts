function dot([a, ...as]: number[], [b, ...bs]: number[]): number {
	return a === undefined || b === undefined ? 0 : a * b + dot(as, bs);
}

function directional(gradient: number[], direction: number[]): number {
	const squared = dot(direction, direction);
	return squared === 0 ? 0 : dot(gradient, direction) * squared ** -0.5;
}

export { directional };
