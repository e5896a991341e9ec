console.log(new Float64Array(1e6).length, new Uint8Array(1e6));
