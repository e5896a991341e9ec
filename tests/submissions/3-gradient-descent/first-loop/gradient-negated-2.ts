let w = 0.0;
const learningRate = 0.2;

function derivative(value: number): number {
  return -2 * (value - 3);
}

[1, 2, 3, 4, 5, 6].forEach((n) => {
  w -= learningRate * derivative(w);
  console.log(`${n} w= ${w.toFixed(3)} loss= ${Math.pow(w - 3, 2).toFixed(3)}`);
});
