let w = 0.0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) { w -= learningRate * 2 * (w - 3); const loss = (w - 3) ** 2; console.log(`${step} w= \u001b[1m${w.toFixed(3)}\u001b[0m loss= \u001b[31m${loss.toFixed(3)}\u001b[0m`); }
