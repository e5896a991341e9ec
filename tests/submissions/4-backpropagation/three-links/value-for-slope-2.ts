const functions = [(v: number) => v ** 2, Math.exp, Math.sin];
const derivatives = [(v: number) => 2 * v, Math.exp, Math.sin];

export function backward(x: number): number[] {
	const went: number[] = [];
	let value = x;
	for (const f of functions) {
		went.push(value);
		value = f(value);
	}
	const slopes: number[] = [];
	let upstream = 1;
	for (let i = 2; i >= 0; i--) {
		const local = derivatives[i]!(went[i]!);
		slopes.push(local);
		upstream *= local;
	}
	return [value, ...slopes, upstream];
}
