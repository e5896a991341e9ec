const x = 1;

function slope(h: number): number {
	const right = (x + h) ** 2;
	const left = (x - h) ** 2;
	return (right - left) / (2 * h);
}

[1, 0.5, 0.1, 0.01, 0.001].map((h) => console.log(`h= ${h} slope= ${slope(h).toFixed(4)}`));
