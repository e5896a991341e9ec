console.log = () => {};
console.log("lost");
console.info("kept");
