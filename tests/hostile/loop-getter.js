const o = { get x() { for (;;); } };
console.log(o.x);
