const o = {};
for (let i = 0; i < 1e5; i++) o["k" + i] = i;
for (let i = 0; i < 20; i++) console.log(Object.keys(o).length);
console.log(o);
