let w = 0.0;
const learningRate = 0.2;
const row = (s: TemplateStringsArray, ...v: number[]) => s.reduce((a, t, i) => a + t + (v[i] === undefined ? "" : i === 0 ? v[i] : v[i]!.toFixed(3)), "");
for (let k = 1; k <= 6; k++) { w -= learningRate * 2 * (w - 3); console.log(row`${k} w= ${w} loss= ${(w - 3) ** 2}`); }