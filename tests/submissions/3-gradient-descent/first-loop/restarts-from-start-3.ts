const w = 0.0;
const learningRate = 0.2;

const slope = (at: number) => 2 * (at - 3);
const walked = [1, 2, 3, 4, 5, 6].map(() => w - learningRate * slope(w));
walked.forEach((at, i) => {
	console.log(`${i + 1} w= ${at.toFixed(3)} loss= ${((at - 3) ** 2).toFixed(3)}`);
});
