var w: number;
var learningRate = 0.2;
if (true) w = 0; else w = 0;
for (let step = 1; step <= 6; step++) { w -= learningRate * 2 * (w - 3); const loss = (w - 3) ** 2; console.log(`${step} w= ${w.toFixed(3)} loss= ${loss.toFixed(3)}`); }
