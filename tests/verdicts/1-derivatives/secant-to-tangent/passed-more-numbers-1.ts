const x = 1;
const f = (t: number) => t * t;
for (const h of [1, .5, .1, .01, .001]) console.log(`h= ${h} rise= ${(f(x + h) - f(x)).toFixed(4)} slope= ${((f(x + h) - f(x)) / h).toFixed(4)}`);