const o = {
	get x() {
		try {
			return this.x;
		} catch {
			return this.x;
		}
	},
};
for (;;) {
	try {
		o.x;
	} catch {}
}
