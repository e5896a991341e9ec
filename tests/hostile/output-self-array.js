const a = [];
for (let i = 0; i < 100; i++) a.push(a);
console.log(a);
