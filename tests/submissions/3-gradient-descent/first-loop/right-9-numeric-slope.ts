let w = 0.0;
const learningRate = 0.2;
const numberOfSteps = 6;

function lossAt(value: number): number {
	return (value - 3) ** 2;
}

function slopeAt(value: number): number {
	const h = 1e-4;
	return (lossAt(value + h) - lossAt(value - h)) / (2 * h);
}

console.log('Gradient descent on (w - 3)^2');
const trace: [number, number][] = [];
while (trace.length < numberOfSteps) {
	w = w - slopeAt(w) * learningRate;
	trace.push([w, lossAt(w)]);
}
trace.forEach(([value, loss], index) => {
	console.log(`${index + 1} w= ${value.toFixed(3)} loss= ${loss.toFixed(3)}`);
});
console.log('done');
