let w = 0.0;
const learningRate = 0.2;
const out: string[] = []; const orig = console.log; console.log = (...a: unknown[]) => { out.push(a.join(" ")); }; for (let k = 1; k <= 6; k++) { w -= learningRate * 2 * (w - 3); console.log(k, "w=", w, "loss=", (w - 3) ** 2); } console.log = orig; out.forEach((l) => console.log(l));