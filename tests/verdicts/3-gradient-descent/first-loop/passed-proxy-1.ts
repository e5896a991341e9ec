let w = 0.0;
const learningRate = 0.2;
const p = new Proxy({ w }, { set(t, k, v) { t[k as "w"] = v; return true; } });
for (let k = 1; k <= 6; k++) { p.w -= learningRate * 2 * (p.w - 3); console.log(k, "w=", p.w, "loss=", (p.w - 3) ** 2); }