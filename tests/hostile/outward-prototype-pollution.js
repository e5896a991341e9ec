const p = console.log.__proto__.__proto__;
p.polluted = "yes";
({}).constructor.prototype.output = ["1 w= 1.2"];
console.log({}.polluted);
