const x = 1;
const f = (t: number) => t * t;
console.log("h slope");console.log("h      slope");console.log("h and slope at x = 1");console.log("h\tslope (4 decimals)");for (const h of [1, .5, .1, .01, .001]) console.log(`h= ${h} slope= ${((f(x + h) - f(x)) / h).toFixed(4)}`); console.log("the tangent has slope 2");