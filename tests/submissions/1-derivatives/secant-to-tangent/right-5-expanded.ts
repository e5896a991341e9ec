var x = 1;

// (x + h)^2 - x^2 = 2xh + h^2, and divided by h that is 2x + h
var steps = [1, 0.5, 0.1, 0.01, 0.001];
while (steps.length > 0) {
  var h = steps.shift()!;
  console.log(`h= ${h} slope= ${Math.round((2 * x + h) * 10000) / 10000}`);
}
