let w = 0.0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) { w -= learningRate * 2 * (w - 3); const loss = (w - 3) ** 2; console.log(`${step} W= ${w.toFixed(3)} LOSS= ${loss.toFixed(3)}`); }
