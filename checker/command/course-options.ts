/** The commands for those who write the course, and for what students keep of it. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { routineNames } from '../core/routines.ts';
import { allowedNames } from '../nearest.ts';
import type { EvidenceCall } from './evidence.ts';
import type { NewCall } from './new.ts';
import type { VerifyCall } from './verify.ts';

export type CourseCall = VerifyCall | NewCall | EvidenceCall;

type VerifyOptions = Partial<Pick<VerifyCall, 'quick' | 'strict' | 'config'>>;

/** The configuration is the same for every command. */
export const configOption = () =>
	new Option('--config <file>', 'the configuration of the course (downhill.config.yaml where there is one)');

const names = () =>
	new Argument('[names...]', 'ids, names, chapters or paths; all exercises where none is named');

/** @param understood is given what was asked for */
export function courseCommands(understood: (call: CourseCall) => void): readonly Command[] {
	const verify = new Command('verify')
		.description('Hold exercises to what they promise: rows, hints, solutions, wrong answers, probes.')
		.addArgument(names())
		.option('--quick', 'leave out the diagnosis of the answers in tests/submissions')
		.option('--strict', 'a diagnosis that is not the expected one fails')
		.action((given: string[], { quick = false, strict = false, config }: VerifyOptions) =>
			understood({ do: 'verify', names: given, quick, strict, ...(config && { config }) }),
		);
	const create = new Command('new')
		.description('Begin an exercise: starter, spec, solution, answers to test with, a line in the README.')
		.argument('<chapter/name>', 'the id of the exercise, such as 2-gradients/saddle')
		.addOption(
			new Option('--routine <name>', `what the reference computes: ${routineNames.join(', ')}`)
				.default('gradient')
				.argParser(routineName),
		)
		.action((id: string, options: Pick<NewCall, 'routine' | 'config'>) =>
			understood({ do: 'new', id, ...options }),
		);
	const evidence = new Command('evidence')
		.description('Write an evidence card with a picture for each exercise that was begun.')
		.addArgument(names())
		.option('--submissions <folder>', 'the answers in <folder>/<chapter>/<name>.ts instead')
		.option('--output <folder>', 'where the cards go', 'evidence')
		.action((given: string[], options: Pick<EvidenceCall, 'submissions' | 'output' | 'config'>) =>
			understood({ do: 'evidence', names: given, ...options }),
		);
	return [verify, create, evidence].map((command) =>
		command.addOption(configOption()).helpOption('-h, --help', 'show this help'),
	);
}

function routineName(given: string): NewCall['routine'] {
	const name = routineNames.find((known) => known === given);
	if (name === undefined) {
		throw new InvalidArgumentError(`There is no routine \`${given}\`. ${allowedNames(given, routineNames)}`);
	}
	return name;
}
