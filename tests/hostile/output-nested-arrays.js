const a = (depth) => (depth === 0 ? 1 : Array.from({ length: 100 }, () => a(depth - 1)));
const v = a(3);
for (let i = 0; i < 50; i++) console.log(v);
