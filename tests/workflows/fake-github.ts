/** As much of GitHub as the scripts of comment.yml ask: it keeps comments, and every call that was made. */

export interface FakePull {
	readonly number: number;
	readonly state?: 'open' | 'closed';
	/** The commit that is its head. */
	readonly sha: string;
	/** The id of the repository that it comes from; null where that was deleted. */
	readonly from: number | null;
	readonly head: string;
	readonly files?: readonly { readonly filename: string; readonly previous_filename?: string }[];
}

export interface FakeComment {
	readonly id: number;
	readonly pull: number;
	readonly user: { readonly login: string; readonly type: string } | null;
	body: string;
}

export interface FakeArtifact {
	readonly name: string;
	readonly size_in_bytes: number;
	readonly expired: boolean;
}

export const bot = { login: 'github-actions[bot]', type: 'Bot' };

type Args = Readonly<Record<string, string | number>>;

export function fakeGitHub(pulls: readonly FakePull[], comments: FakeComment[], artifacts: FakeArtifact[]) {
	const calls: { readonly name: string; readonly args: Args }[] = [];
	const endpoint = (name: string, answer: (args: Args) => unknown) => {
		const call = async (args: Args) => {
			calls.push({ name, args });
			return { data: answer(args) };
		};
		return Object.assign(call, { named: name });
	};
	const shown = (pull: FakePull) => ({
		number: pull.number,
		head: { sha: pull.sha, repo: pull.from === null ? null : { id: pull.from } },
	});
	const pullOf = (number: unknown) => {
		const pull = pulls.find((one) => one.number === number);
		if (pull === undefined) throw new Error(`Not Found: pull request ${number}`);
		return pull;
	};
	const rest = {
		pulls: {
			list: endpoint('pulls.list', ({ state, head }) =>
				pulls.filter((pull) => (pull.state ?? 'open') === state && pull.head === head).map(shown),
			),
			get: endpoint('pulls.get', (args) => shown(pullOf(args.pull_number))),
			listFiles: endpoint('pulls.listFiles', (args) => pullOf(args.pull_number).files ?? []),
		},
		actions: {
			listWorkflowRunArtifacts: endpoint('actions.listWorkflowRunArtifacts', ({ name }) => ({
				artifacts: artifacts.filter((one) => one.name === name),
			})),
		},
		issues: {
			listComments: endpoint('issues.listComments', ({ issue_number }) =>
				comments.filter(({ pull }) => pull === issue_number),
			),
			createComment: endpoint('issues.createComment', ({ issue_number, body }) =>
				comments.push({
					id: 1000 + comments.length,
					pull: Number(issue_number),
					user: bot,
					body: String(body),
				}),
			),
			updateComment: endpoint('issues.updateComment', ({ comment_id, body }) => {
				const comment = comments.find(({ id }) => id === comment_id);
				if (comment === undefined) throw new Error(`Not Found: comment ${comment_id}`);
				comment.body = String(body);
			}),
		},
	};
	const paginate = async (call: (args: Args) => Promise<{ data: unknown }>, args: Args) =>
		(await call(args)).data;
	return { calls, github: { rest, paginate } };
}
