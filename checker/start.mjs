#!/usr/bin/env node
/**
 * Starts the command from the compiled copy, which is brought up to date first: what runs is never something stale,
 * and the same on every Node version (Node 20 strips no types; Node 24 strips none under node_modules).
 */
import { compile } from './compile.mjs';

await compile();
const { main } = await import('../dist/cli.js');
await main(process.argv.slice(2));
