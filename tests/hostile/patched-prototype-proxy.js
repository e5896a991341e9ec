const p = Object.create(new Proxy({}, { get() { for (;;); }, getOwnPropertyDescriptor() { for (;;); } }));
p.x = 1;
console.log(p);
