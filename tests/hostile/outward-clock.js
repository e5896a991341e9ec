console.log(Date.now() === new Date().getTime(), new Date().getTimezoneOffset(), new Date().getFullYear());
