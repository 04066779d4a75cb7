import { parseArgs } from 'node:util';
import { survey } from './survey.ts';
import type { Finding } from './survey.ts';
import type { Target } from './target.ts';

const usage = `Usage: plein-conformance <url> --token <token>

Tries every operation of the contract that only reads at the endpoint <url>, as the person for whom the token speaks, and says
of each whether it works. Without --token the environment variable PLEIN_TOKEN is taken. Nothing is changed.
`;

const marks = { works: '✔', fails: '✖', 'not tried': '·' } as const;

/** Runs the command; answers the exit code: 0 when nothing fails, 1 when something does, 2 for a command that cannot be understood. */
export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<number> {
  const command = readCommand(args, env);
  if (typeof command === 'string') {
    print(command);
    return 2;
  }
  let findings: Finding[];
  try {
    findings = await survey(command, '');
  } catch (error) {
    print(
      `The endpoint ${command.url} cannot be reached: ${reasonOf(error)} Is the address right, and is it running?`,
    );
    return 1;
  }
  for (const { operation, outcome, notes } of findings)
    print(`${marks[outcome]} ${operation}${notes.length > 0 ? `: ${notes.join(' ')}` : ''}`);
  const count = (outcome: Finding['outcome']) =>
    findings.filter((one) => one.outcome === outcome).length;
  print(
    `${count('works')} of ${findings.length} operations work, ${count('fails')} fail, ${count('not tried')} were not tried.`,
  );
  return count('fails') > 0 ? 1 : 0;
}

function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Target | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { token: { type: 'string' } },
    });
  } catch (error) {
    return `${reasonOf(error)}\n\n${usage}`;
  }
  const {
    values,
    positionals: [url, ...rest],
  } = parsed;
  const token = values.token ?? env['PLEIN_TOKEN'];
  if (url === undefined || rest.length > 0) return usage;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    return `"${url}" is no address of an endpoint. It begins with http:// or https://.\n\n${usage}`;
  if (token === undefined || token === '') return `There is no token to ask with.\n\n${usage}`;
  return {
    name: url,
    url,
    authorization: () => Promise.resolve(`Bearer ${token}`),
    fetch: (request) => fetch(request),
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'for no known reason.';
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? `${cause.message}.` : `${error.message}.`;
}
