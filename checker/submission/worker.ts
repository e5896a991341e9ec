/** The compiler's worker: TypeScript and the eraser live here, where they can be stopped. */
import { parentPort } from 'node:worker_threads';
import type { Problem } from '../types.ts';
import { largestFile } from './decode.ts';
import { eraseCopy } from './erase.ts';
import type { Answers, Message, Request } from './requests.ts';
import { keepCompiledCode } from './typescript.ts';
import { understand } from './understand.ts';
import { unreadable } from './unreadable.ts';

async function answer(request: Request): Promise<Answers[keyof Answers]> {
	switch (request.do) {
		case 'read':
			return understand(request.file, request.text);
		case 'erase':
			return request.texts.map((text) => erased(text, request.inPlace));
		case 'check-types': {
			// Loaded when first asked for: the first answer of a process comes sooner without it.
			const { checkTypes } = await import('./type-check.ts');
			return checkTypes(request.text);
		}
		case 'keep-compiled-code':
			keepCompiledCode();
			(await import('./library.ts')).keepLibrary();
			return null;
	}
}

function erased(text: string, inPlace: boolean): string | Problem {
	if (text.length > 2 * largestFile) return unreadable('The edited copy is longer than what is read.');
	return eraseCopy(text, inPlace);
}

function say(message: Message): void {
	parentPort?.postMessage(message);
}

parentPort?.on('message', async (request: Request) => {
	try {
		say({ is: 'answer', answer: await answer(request) });
	} catch (error) {
		say({ is: 'broken', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
	}
});
say({ is: 'ready' });
