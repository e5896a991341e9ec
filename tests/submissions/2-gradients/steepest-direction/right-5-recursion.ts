function squares([first, ...rest]: number[]): number {
	return first === undefined ? 0 : first * first + squares(rest);
}

function steepest(gradient: number[]): number[] {
	if (gradient.every((g) => g === 0)) return new Array<number>(gradient.length).fill(0);
	const scale = 1 / Math.sqrt(squares(gradient));
	return Array.from(gradient, (g) => -(g * scale));
}

export { steepest };
