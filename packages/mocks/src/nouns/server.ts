import { locales } from '../graph/locale.ts';
import type { Scope } from '../graph/scope.ts';
import { optionView } from './reaction.ts';

/** Version of the contract that the mocks answer. */
const contractVersion = '0.1.0';

export function serverView({ company, locale }: Scope) {
  return {
    contract: contractVersion,
    version: contractVersion,
    capabilities: company.capabilities,
    limits: company.limits,
    reactionSet: company.reactionSet.map((option) => optionView(option, locale)),
    locales,
    privacy: { k: company.privacyFloor },
    organization: company.name,
  };
}
