let w = 0.0;
const learningRate = 0.2;
for (let k = 1n; k <= 6n; k++) { w -= learningRate * 2 * (w - 3); console.log(`${k} w= ${w.toFixed(3)} loss= ${((w - 3) ** 2).toFixed(3)}`); }