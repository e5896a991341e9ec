type Dual = { value: number; slope: number };

const times = (u: Dual, v: Dual): Dual => ({
	value: u.value * v.value,
	slope: u.slope * v.value + u.value * v.slope,
});

function slopes(x: number): number[] {
	const at: Dual = { value: x, slope: 1 };
	const results: number[] = [];
	results.push(times(times(at, at), at).slope);
	results.push(Math.exp(at.value) * at.slope);
	results.push(at.slope / at.value);
	results.push(Math.cos(at.value) * at.slope);
	return results;
}

export { slopes };
