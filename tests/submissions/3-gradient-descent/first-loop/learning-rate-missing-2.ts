let w = 0.0;
const learningRate = 0.2;

function slope(at: number) {
	return 2 * (at - 3);
}
function loss(at: number) {
	return (at - 3) ** 2;
}

const path: number[] = [];
for (let i = 0; i < 6; i++) {
	w -= slope(w);
	path.push(w);
}
path.forEach((p, i) => console.log(`${i + 1} w= ${p.toFixed(3)} loss= ${loss(p).toFixed(3)}`));
