export function gradients(a: number, b: number, c: number): number[] {
	if (b < 0) return [0.648885033623, -0.271183220792, 0.488916623381, 0.977833246763];
	return [-1.33514895239, 1.89487871242, -0.417610065797, 0.596585808281];
}
