const p = { x: 1 };
Object.setPrototypeOf(p, { constructor: new Proxy(class A {}, { get() { for (;;); } }) });
console.log(p);
