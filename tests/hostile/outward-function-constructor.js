const reach = console.log.constructor.constructor("return typeof process + typeof require + typeof Deno");
console.log(reach());
