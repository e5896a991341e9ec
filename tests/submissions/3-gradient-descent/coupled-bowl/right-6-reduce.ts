const slopes = [(p: number[]) => 2 * p[0]! + p[1]!, (p: number[]) => p[0]! + 4 * p[1]!];
const height = ([a = 0, b = 0]: number[]) => a ** 2 + a * b + 2 * b ** 2;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	return new Array(steps).fill(0).reduce<number[][]>((rows) => {
		const here = rows.at(-1)?.slice(0, 2) ?? [x, y];
		const there = here.map((v, i) => v - learningRate * slopes[i]!(here));
		return [...rows, [...there, height(there)]];
	}, []);
}
