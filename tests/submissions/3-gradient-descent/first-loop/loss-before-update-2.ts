let w = 0.0;
const learningRate = 0.2;

const look = (at: number) => ({ loss: (at - 3) ** 2, slope: 2 * (at - 3) });

for (let i = 1; i <= 6; i++) {
	const { loss, slope } = look(w);
	w -= learningRate * slope;
	console.log(i, "w=", w.toFixed(3), "loss=", loss.toFixed(3));
}
