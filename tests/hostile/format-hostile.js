console.log("%s %d %o", { toString() { for (;;); } }, { valueOf() { for (;;); } }, new Proxy({}, { get() { for (;;); } }));
