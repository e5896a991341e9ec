// A native loop over holes: no interrupt ever comes.
console.log(new Array(2 ** 31).join().length);
