export default { test: { include: ['tests/bench/rows.test.ts'], root: '.' } };
