const config = { start: { w: 0 }, opt: { learningRate: 0.2 } };
let { start: { w }, opt: { learningRate } } = config;
for (let step = 1; step <= 6; step++) { w -= learningRate * 2 * (w - 3); const loss = (w - 3) ** 2; console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`); }
