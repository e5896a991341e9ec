const o = { valueOf() { for (;;); } };
console.log(1 + o);
