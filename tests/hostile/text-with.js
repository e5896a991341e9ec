with (Math) console.log(sin(0));
