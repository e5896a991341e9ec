Object.prototype.toString = () => "patched";
Object.prototype.valueOf = () => 3;
console.log({ a: 1 }, [1]);
