await new Promise(() => {});
console.log("not reached");
