console.log("1 w= 9\r1 w= 1.2");
