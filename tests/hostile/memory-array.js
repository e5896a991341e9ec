const a = [];
for (;;) a.push([1, 2, 3]);
