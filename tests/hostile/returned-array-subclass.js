class Vector extends Array {
	get length() {
		return 99;
	}
}
export const f = () => Vector.of(1, 2);
