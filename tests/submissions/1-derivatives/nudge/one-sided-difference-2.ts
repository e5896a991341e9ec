export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const [here, there] = [f(x - h), f(x)];
	return classify(there - here);
}

function classify(change: number): 'up' | 'down' | 'flat' {
	if (change > 1e-12) return 'up';
	if (change < -1e-12) return 'down';
	return 'flat';
}
