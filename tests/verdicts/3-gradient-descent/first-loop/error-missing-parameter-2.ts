const p = { w: 0, learningRate: 0.2 };
for (let s = 1; s <= 6; s++) { p.w -= p.learningRate*2*(p.w-3); console.log(s,"w=",p.w,"loss=",(p.w-3)**2); }