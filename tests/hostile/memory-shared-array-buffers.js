const a = [];
for (;;) a.push(new SharedArrayBuffer(5e6));
