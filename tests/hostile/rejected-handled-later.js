const p = Promise.reject(new Error("x"));
await null;
p.catch(() => console.log("taken care of"));
