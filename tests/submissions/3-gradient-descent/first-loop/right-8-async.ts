let [w, learningRate] = [0.0, 0.2];

enum Target {
	Best = 3,
}

const gradientAt = async (at: number): Promise<number> => 2 * (at - Target.Best);

async function main() {
	for (let step = 1; step < 7; ++step) {
		w -= (await gradientAt(w)) * learningRate;
		console.log(step, 'w=', w.toFixed(5), 'loss=', ((w - Target.Best) ** 2).toFixed(5));
	}
}

void main();
