const o = { x: 1, [Symbol.for("nodejs.util.inspect.custom")]() { for (;;); }, toJSON() { throw 1; } };
console.log(o);
