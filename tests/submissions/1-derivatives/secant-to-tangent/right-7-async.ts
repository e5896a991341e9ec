const { x } = { x: 1 };

const f = async (t: number): Promise<number> => t ** 2;

async function main(): Promise<void> {
	for (const h of [1, 0.5, 0.1, 0.01, 0.001] as const) {
		const [there, here] = await Promise.all([f(x + h), f(x)]);
		console.log(`h= ${h} slope= ${((there - here) / h).toFixed(4)}`);
	}
}

main();
