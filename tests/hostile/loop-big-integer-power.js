console.log(String(7n ** 7n ** 7n).length);
