const a = [];
for (;;) a.push(new ArrayBuffer(5e6));
