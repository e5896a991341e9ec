const a = [];
for (let i = 0; i < 1e6; i++) a.push("x".repeat(10));
for (let i = 0; i < 200; i++) console.log(...a.slice(0, 60000));
