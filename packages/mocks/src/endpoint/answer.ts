import { execute } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { ErrorCode } from '@plein/schema';
import type { NewChange } from '../changes/log.ts';
import type { MockCompany } from '../company/company.ts';
import type { MockPerson } from '../company/records.ts';
import { negotiateLocale } from '../graph/locale.ts';
import { root } from '../graph/root.ts';
import { schema } from '../graph/schema.ts';
import { Scope } from '../graph/scope.ts';
import { refuseAll, statusOf } from './failures.ts';
import type { FoundOperation } from './operations.ts';

export interface Answering {
  company: MockCompany;
  person: MockPerson;
  /** A language tag or a whole Accept-Language header. */
  locale: string;
  readOnly: boolean;
  announce: (changes: readonly NewChange[]) => void;
}

/** Executes one operation for one person; `refusal` answers every act with the same user error. */
export async function answer(
  { document, variables, operationName }: FoundOperation,
  { company, person, locale, readOnly, announce }: Answering,
  refusal?: { userError: ErrorCode; message: string },
): Promise<ExecutionResult> {
  const scope = new Scope({
    company,
    viewer: person,
    locale: negotiateLocale(locale),
    readOnly,
    announce,
  });
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    rootValue: refusal ? refuseAll(refusal.userError, refusal.message) : root(scope),
  });
  return coded(JSON.parse(JSON.stringify(result)) as ExecutionResult);
}

interface WireError {
  message: string;
  path?: unknown;
  extensions?: Record<string, unknown>;
}

/** Every error has a code of the contract: variables that do not fit are BAD_INPUT, what nobody foresaw is INTERNAL. */
function coded(result: ExecutionResult): ExecutionResult {
  const errors = result.errors as readonly WireError[] | undefined;
  for (const error of errors ?? [])
    error.extensions = {
      code: error.path === undefined ? 'BAD_INPUT' : 'INTERNAL',
      ...error.extensions,
    };
  return result;
}

/** HTTP status; 400 for variables that do not fit: then nothing was executed, and there is no `data`. */
export function statusOfAnswer(answered: ExecutionResult | undefined): number {
  const code: unknown = answered?.errors?.[0]?.extensions?.code;
  return (
    statusOf[code as keyof typeof statusOf] ??
    (answered?.errors && answered.data === undefined ? 400 : 200)
  );
}
