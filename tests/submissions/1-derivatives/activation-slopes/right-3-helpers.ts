const sigmoid = (x: number): number => Math.exp(x) / (1 + Math.exp(x));
const sigmoidSlope = (x: number): number => sigmoid(x) * sigmoid(-x);

function reluSlope(x: number): number {
	if (x <= 0) {
		return 0;
	}
	return 1;
}

export const slopes = (x: number): number[] => [sigmoidSlope(x), reluSlope(x)];
