let w = 0.0;
const learningRate = 0.2;
class P { constructor(public w: number, readonly rate: number) {} step() { this.w -= this.rate * 2 * (this.w - 3); } }
const p = new P(w, learningRate); for (let k = 1; k <= 6; k++) { p.step(); console.log(k, "w=", p.w, "loss=", (p.w - 3) ** 2); }