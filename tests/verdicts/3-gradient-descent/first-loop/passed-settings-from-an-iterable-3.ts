let [w, learningRate] = new Float64Array([0, 0.2]);
for (let step = 1; step <= 6; step++) { w -= learningRate * 2 * (w - 3); const loss = (w - 3) ** 2; console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`); }
