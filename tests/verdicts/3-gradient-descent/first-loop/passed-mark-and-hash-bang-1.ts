#!/usr/bin/env node
let w = 0.0;
const learningRate = 0.2;

for (let step = 1; step <= 6; step++) {
	const gradient = 2 * (w - 3); // slope
	w -= learningRate * gradient;
	const loss = (w - 3) ** 2;
	console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`);
}
