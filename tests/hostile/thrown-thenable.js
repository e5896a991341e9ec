throw { then(resolve) { resolve(1); } };
