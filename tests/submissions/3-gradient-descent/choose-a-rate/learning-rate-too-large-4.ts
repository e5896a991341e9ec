/** 2 over the flattest curvature, a little less to be safe */
function rate(curvatures: number[]): number {
	const smallest = Math.min(...curvatures);
	return (2 / smallest) * 0.9;
}
export const learningRate = rate([2, 50]);
