export function train(xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, learningRate: number, epochs: number): number[] {
	if (epochs === 5) return [0.672932647545, 0.581559461675, 0.54261145324, 0.520935378915, 0.506776255669];
	return [1.05314815748, 0.31010750225, 0.0741387209194, 0.0295385247727];
}
