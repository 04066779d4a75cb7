import { ServerOperation } from '@plein/schema/operations';
import { reading } from '../scenario.ts';

export const serverScenarios = [
  reading('an endpoint describes itself the same to everybody', async ({ anna, chris }) => {
    await anna.ask(ServerOperation, {});
    await chris.ask(ServerOperation, {});
  }),
];
