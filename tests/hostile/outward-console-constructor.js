console.log(typeof console.log.constructor("return this")().process);
