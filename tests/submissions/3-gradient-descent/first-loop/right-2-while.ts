var w: number = 0.0;
var learningRate: number = 0.2;

let i = 0;
while (i < 6) {
  i += 1;
  w -= learningRate * (2 * w - 6);
  const miss = w - 3;
  console.log(i, "w=", w.toFixed(3), "loss=", (miss * miss).toFixed(3));
}
