/** The process around a command that runs long: its streams, and the wish that it stop. Handed in by cli.ts. */
import { constants } from 'node:os';
import { UsageError } from '../errors.ts';
import type { Typed } from './typed.ts';

export interface Outside {
	/** Of the checker. */
	readonly version: string;
	/** How commands are typed here. */
	readonly typed: Typed;
	/** Standard output; resolves when it has been taken. */
	write(text: string): Promise<void>;
	/** Standard error. */
	say(text: string): void;
	/** Where a bar may be shown that moves. */
	readonly screen: NodeJS.WritableStream | undefined;
	/** Has this done when the process is asked to stop, before it does. Returns what takes the wish back. */
	beforeStop(act: () => void): () => void;
	/** Has this done when the process is first asked to stop, instead of stopping. Returns what takes the wish back. */
	onStop(act: () => void): () => void;
	/** For a queue whose address has no password: addresses are seen by all who can list processes. */
	readonly queuePassword: string | undefined;
}

type Host = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'once' | 'removeListener' | 'exit'>;

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function outsideOf(host: Host, version: string, typed: Typed): Outside {
	/** Every signal is listened to once: the second one ends the process as usual. */
	const listen = (stop: (signal: NodeJS.Signals) => void) => {
		for (const signal of stopSignals) host.once(signal, stop);
		return () => {
			for (const signal of stopSignals) host.removeListener(signal, stop);
		};
	};
	return {
		version,
		typed,
		write: (text) =>
			new Promise((taken, failed) => {
				host.stdout.write(text, (error) =>
					error ? failed(new UsageError(`Standard output cannot be written: ${error.message}.`)) : taken(),
				);
			}),
		say: (text) => host.stderr.write(text),
		screen: host.stderr.isTTY ? host.stderr : undefined,
		beforeStop: (act) =>
			listen((signal) => {
				act();
				host.exit(128 + (constants.signals[signal] ?? 2));
			}),
		onStop: (act) => listen(act),
		queuePassword: host.env.DOWNHILL_QUEUE_PASSWORD,
	};
}
