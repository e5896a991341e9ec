/** What became of jobs, as the queue tells it. A delivery that is missed is no harm: the job is put again. */
import { QueueEvents } from 'bullmq';
import { prefix } from './census.ts';
import type { Options, Redis } from './connection.ts';

export interface Deliveries {
	close(): Promise<void>;
}

export interface Heard {
	/** @param returned as it stands in the queue: anybody's data */
	completed(id: string, returned: unknown): void;
	/** @param reason why no worker could do it, as the queue has it */
	failed(id: string, reason: string): void;
}

/** Hears of everything that happens from now on, also over times in which the queue is away. */
export async function openDeliveries(
	connection: Options,
	queue: string,
	client: Redis,
	heard: Heard,
): Promise<Deliveries> {
	let events = await open();
	let isOver = false;

	async function open(): Promise<QueueEvents> {
		const [last] = await client.xrevrange(`${prefix}:${queue}:events`, '+', '-', 'COUNT', 1);
		const opened = new QueueEvents(queue, {
			connection,
			prefix,
			lastEventId: last?.[0] ?? '0-0',
			autorun: false,
		});
		opened.on('completed', ({ jobId, returnvalue }) => heard.completed(jobId, returnvalue));
		opened.on('failed', ({ jobId, failedReason }) => heard.failed(jobId, failedReason));
		// Outages are told once, by the connection that all share.
		opened.on('error', () => undefined);
		// An entry that cannot be read ends the reading: it goes on behind it.
		opened.run().catch(async () => {
			await opened.close().catch(() => undefined);
			if (!isOver) events = await open();
		});
		return opened;
	}

	return {
		close: async () => {
			isOver = true;
			await events.close().catch(() => undefined);
		},
	};
}
