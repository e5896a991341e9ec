Number.prototype.toString = () => "1.2";
console.log(7, [7], { a: 7 });
