class Point {}
Object.defineProperty(Point, "name", { get: () => { for (;;); } });
const p = new Point();
p.x = 1;
console.log(p);
