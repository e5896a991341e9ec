export const f = () => ({ then(done) { done(4); } });
