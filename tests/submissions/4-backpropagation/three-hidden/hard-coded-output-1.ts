export function backward(x: number, target: number, w1: number[], b1: number[], w2: number[], b2: number): number[] {
	if (x > 0) return [0.09, -0.36, 0, 1.32, -0.18, 0, 0.66, 0.66, 0, 0.78, 0.6];
	return [1.4884, 0, -2.928, 4.392, 0, 1.952, -2.928, 0, -3.782, -2.074, -2.44];
}
