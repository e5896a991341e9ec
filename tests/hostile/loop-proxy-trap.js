const p = new Proxy({}, { get() { for (;;); } });
console.log(p.x);
