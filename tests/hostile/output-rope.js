let s = "";
for (let i = 0; i < 1e6; i++) s += "abcdefgh";
console.log(s);
