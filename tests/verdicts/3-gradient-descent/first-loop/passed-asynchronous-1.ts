let w = 0.0;
const learningRate = 0.2;
async function* d() { for (let k = 1; k <= 6; k++) { await null; w -= learningRate * 2 * (w - 3); yield k; } }
for await (const k of d()) console.log(k, "w=", w, "loss=", (w - 3) ** 2);