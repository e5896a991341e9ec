const a = { length: 2 ** 52 };
Array.prototype.fill.call(a, 1);
