let \u0077 = 0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
  \u0077 = w - learningRate * 2 * (w - 3);
  console.log(step, "w=", w.toFixed(3), "loss=", ((w - 3) ** 2).toFixed(3));
}
