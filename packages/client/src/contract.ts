import type { PleinError } from '@plein/schema';
import { ServerOperation } from '@plein/schema/operations';
import { notPlein } from './transport/failures.ts';
import type { Transport } from './transport/transport.ts';

/** Tells an endpoint that speaks another contract from one that refused a single question; asked once. */
export function contractCheck(transport: Transport): {
  check(error: PleinError): Promise<PleinError>;
} {
  let foreign: Promise<PleinError | undefined> | undefined;
  const ask = () =>
    transport.ask(ServerOperation, {}).then(
      (answer) => (typeof answer.server?.contract === 'string' ? undefined : notPlein()),
      (problem: PleinError) => {
        if (problem.code === 'BAD_OPERATION') return notPlein();
        foreign = undefined;
        return undefined;
      },
    );
  return { check: async (error) => (await (foreign ??= ask())) ?? error };
}
