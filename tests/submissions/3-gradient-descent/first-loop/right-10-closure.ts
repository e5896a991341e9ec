let w = 0.0;
const learningRate = 0.2;

const optimiser = (start: number, rate: number) => {
	let state = start;
	return () => (state = (1 - 2 * rate) * state + 6 * rate);
};

const next = optimiser(w, learningRate);
for (let k = 0; k < 6; k++) {
	w = next();
	const gap = 3 - w;
	console.log(`${k + 1} w= ${w.toFixed(3)} loss= ${(gap * gap).toFixed(3)}`);
}
