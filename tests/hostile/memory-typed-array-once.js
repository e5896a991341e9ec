const a = new Uint8Array(512 * 1024 * 1024);
console.log(a.length);
