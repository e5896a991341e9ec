console.log("\ud800", "\udc00x".length);
