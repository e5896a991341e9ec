const x = 1;

function slopeOf(f: (t: number) => number, at: number, width: number): number {
	const rise = f(at + width) - f(at);
	return rise * width;
}

for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	console.log("h=", h, "slope=", slopeOf((t) => t * t, x, h).toFixed(4));
}
