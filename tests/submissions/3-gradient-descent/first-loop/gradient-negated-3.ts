let w = 0.0;
const learningRate = 0.2;

class Bowl {
	slope(at: number) {
		return 6 - 2 * at;
	}
	height(at: number) {
		return (at - 3) ** 2;
	}
}

const bowl = new Bowl();
for (let k = 0; k < 6; k++) {
	w = w - learningRate * bowl.slope(w);
	console.log(k + 1 + ' w= ' + w.toFixed(3) + ' loss= ' + bowl.height(w).toFixed(3));
}
