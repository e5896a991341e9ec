const F = (async () => {}).constructor;
console.log(await new F("return typeof globalThis.process")());
