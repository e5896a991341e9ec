let w = 0.0;
const learningRate = 0.2;
for (let i = 0; i < 20000; i++) console.log(i, "w=", i, "loss=", i);