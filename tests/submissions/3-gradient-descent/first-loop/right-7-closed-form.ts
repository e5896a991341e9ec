let w = 0.0;
const learningRate = 0.2;

// the distance from 3 shrinks by the same factor in every step
const factor = 1 - 2 * learningRate;
for (let n = 1; n <= 6; n++) {
	const distance = (w - 3) * factor ** n;
	console.log(`${n} w= ${(3 + distance).toFixed(3)} loss= ${(distance ** 2).toFixed(3)}`);
}
