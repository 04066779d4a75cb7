import { ReactablesOperation, ServerOperation } from '@plein/schema/operations';
import { post } from '../company/names.ts';
import { reading } from '../scenario.ts';

export const serverScenarios = [
  reading('an endpoint describes itself the same to everybody', async ({ anna, chris }) => {
    await anna.ask(ServerOperation, {});
    await chris.ask(ServerOperation, {});
  }),

  reading('labels come in the language of the request, or in English', async ({ anna, bas }) => {
    for (const language of ['nl', 'nl-BE, en;q=0.5', 'fr', 'fr, nl;q=0.8', '*', ''])
      await anna.speaking(language).ask(ServerOperation, {});
    await bas.speaking('nl').ask(ReactablesOperation, { by: [{ id: post.welcome }] });
  }),
];
