const x = 1;

const slopes = new Map([
	[1, 3],
	[0.5, 2.5],
	[0.1, 2.1],
	[0.01, 2.01],
	[0.001, 2.001],
]);
for (const [h, slope] of slopes) console.log(`h= ${h} slope= ${(slope * x).toFixed(4)}`);
