const t = { then(done) { done(t); } };
await t;
