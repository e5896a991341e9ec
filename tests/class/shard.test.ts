import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, readShard, sizeOfShard } from '../../checker/class/shard.ts';

test('every submission belongs to one shard, and shards know their sizes', () => {
	fc.assert(
		fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), (count, of) => {
			const indices = Array.from({ length: count }, (_, i) => i);
			const shards = Array.from({ length: of }, (_, i) => ({ part: i + 1, of }));
			for (const index of indices) expect(shards.filter((shard) => isInShard(index, shard))).toHaveLength(1);
			for (const shard of shards)
				expect(sizeOfShard(count, shard)).toBe(indices.filter((index) => isInShard(index, shard)).length);
		}),
	);
});

test.each(['0/2', '3/2', '2', '/', '1/0', '-1/2', '1/2/3', '1.5/2', ' 1/2'])('%j is no shard', (text) => {
	expect(readShard(text)).toBeUndefined();
});
