let w = 0.0;
const learningRate = 0.2;
async function main(): Promise<void> { for (let k = 1; k <= 6; k++) { await Promise.resolve(); w -= learningRate * 2 * (w - 3); console.log(k, "w=", w, "loss=", (w - 3) ** 2); } }
main().catch(console.error);