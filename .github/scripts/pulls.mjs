/**
 * What the comment workflow asks of GitHub. All that it learns of a pull request comes from GitHub itself; from the
 * check, which the pull request could change, comes nothing but the report, and that only into a file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As check.yml names what it keeps. */
const artifactName = 'downhill-report';
/** Compressed. A report of the whole course is a tenth of it; unpacked it is measured again. */
const mostArtifactBytes = 4 * 1024 * 1024;
/** Several pull requests may have one head, each for another branch. More than these are no homework. */
const mostPulls = 5;
/** GitHub lists no more than 3000 files of a pull request. */
const filesInPage = 100;
const bot = 'github-actions[bot]';

/**
 * Finds the open pull requests whose head is the commit that was checked. Sets the outputs `pulls` (their numbers,
 * with spaces between; empty where there is none) and `report` (`true` where there is one small enough to look at),
 * and writes the paths that they change to `changes.json` in the folder.
 *
 * @param {{ github: any, context: any, core: any }} actions as actions/github-script hands them over
 * @param {string} folder
 */
export async function findPulls({ github, context, core }, folder) {
	const { id, head_sha: commit, head_branch: branch, head_repository: from } = context.payload.workflow_run;
	const pulls = from ? await openPulls(github, context, { commit, branch, from }) : [];
	core.setOutput('pulls', pulls.join(' '));
	if (pulls.length === 0) {
		core.info('No open pull request has this commit as its head: it has moved on, or was closed.');
		return;
	}
	writeFileSync(join(folder, 'changes.json'), JSON.stringify(await changedPaths(github, context, pulls)));
	core.setOutput('report', String(await hasReport(github, context, core, id)));
}

/** The list that GitHub keeps of a commit's pull requests lacks those of forks, so they are found by their branch. */
async function openPulls(github, { repo }, { commit, branch, from }) {
	const head = `${from.owner.login}:${branch}`;
	const { data } = await github.rest.pulls.list({ ...repo, state: 'open', head, per_page: 100 });
	return data
		.filter((pull) => pull.head.sha === commit && pull.head.repo?.id === from.id)
		.map(({ number }) => number)
		.slice(0, mostPulls);
}

/** New and old names of all files that differ, each once. */
async function changedPaths(github, { repo }, pulls) {
	const paths = new Set();
	for (const pull_number of pulls) {
		const files = await github.paginate(github.rest.pulls.listFiles, {
			...repo,
			pull_number,
			per_page: filesInPage,
		});
		for (const { filename, previous_filename: previous } of files) {
			paths.add(filename);
			if (previous !== undefined) paths.add(previous);
		}
	}
	return [...paths];
}

async function hasReport(github, { repo }, core, run_id) {
	const { data } = await github.rest.actions.listWorkflowRunArtifacts({
		...repo,
		run_id,
		name: artifactName,
	});
	const usable = data.artifacts.filter(({ expired }) => !expired);
	const isSmall = usable.every(({ size_in_bytes: size }) => size <= mostArtifactBytes);
	if (!isSmall) core.warning('The check left more than a report can be; it is not downloaded.');
	return usable.length > 0 && isSmall;
}

/**
 * Puts `comment.md` of the folder on each pull request: into the comment that begins with the same line and is the
 * bot's own, or into a new one where there is none.
 *
 * @param {{ github: any, context: any, core: any }} actions as actions/github-script hands them over
 * @param {string} folder
 * @param {string} pulls as the output of `findPulls`
 */
export async function keepComments({ github, context, core }, folder, pulls) {
	const body = readFileSync(join(folder, 'comment.md'), 'utf8');
	const [marker] = body.split('\n', 1);
	for (const issue_number of pulls.split(' ').map(Number)) {
		const { repo } = context;
		// A push while the comment was made has a check of its own, whose comment must not be written over.
		const { data: pull } = await github.rest.pulls.get({ ...repo, pull_number: issue_number });
		if (pull.head.sha !== context.payload.workflow_run.head_sha) {
			core.info(`Pull request ${issue_number} has moved on.`);
			continue;
		}
		const comments = await github.paginate(github.rest.issues.listComments, {
			...repo,
			issue_number,
			per_page: 100,
		});
		const own = comments.find(
			({ user, body: text }) =>
				user?.type === 'Bot' && user.login === bot && (text ?? '').split(/\r?\n/, 1)[0] === marker,
		);
		if (own === undefined) await github.rest.issues.createComment({ ...repo, issue_number, body });
		else if (own.body !== body) await github.rest.issues.updateComment({ ...repo, comment_id: own.id, body });
	}
}
