const x = 1;
const f = (t: number) => t * t;
for (const h of [1, .5, .1, .01, .001]) { const s = (f(x + h) - f(x)) / h; console.log(`h= abc slope= ${s.toFixed(4)}`); }