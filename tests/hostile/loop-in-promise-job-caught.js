// The interrupt only rejects the promise; what follows must not pass for a run that ended.
Promise.resolve()
	.then(() => {
		for (;;);
	})
	.catch(() => console.log('caught'))
	.finally(() => console.log('1 w= 1.200 loss= 3.240'));
