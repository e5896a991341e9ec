const a = "x y z";
console.log(a.length);
