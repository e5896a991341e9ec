const config = { w: 0, learningRate: 0.2 };
let w = config.w;
const learningRate = config.learningRate;
for (let step = 1; step <= 6; step++) { w -= config.learningRate * 2 * (w - 3); console.log(`${step} w= ${w.toFixed(3)} loss= ${((w-3)**2).toFixed(3)}`); }