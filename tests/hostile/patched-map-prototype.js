const m = new Map([[1, 2]]);
Map.prototype.entries = () => { throw 1; };
Map.prototype[Symbol.iterator] = () => { throw 1; };
Object.defineProperty(Map.prototype, "size", { get: () => 1e9 });
Object.getPrototypeOf(m[Symbol.toStringTag]);
console.log(m);
