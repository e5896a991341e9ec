let w = 0.0;
const learningRate = 0.2;
class Descent { #w: number; #k = 0; static #count = 0; constructor(w: number, private readonly rate: number) { this.#w = w; Descent.#count++; } get loss() { return (this.#w - 3) ** 2; } get #slope() { return 2 * (this.#w - 3); } step() { this.#w -= this.rate * this.#slope; this.#k++; return this; } toString() { return `${this.#k} w= ${this.#w.toFixed(3)} loss= ${this.loss.toFixed(3)}`; } }
const d = new Descent(w, learningRate); for (let i = 0; i < 6; i++) console.log(String(d.step()));