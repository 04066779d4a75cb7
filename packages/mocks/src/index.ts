export { MockCompany } from './company/company.ts';
export type { Role } from './company/company.ts';
export type {
  MockChange,
  MockComment,
  MockCommunity,
  MockImage,
  MockLock,
  MockMember,
  MockModeration,
  MockPerson,
  MockPin,
  MockPost,
  MockReaction,
  MockReactionOption,
  MockRevision,
  MockSubject,
  MockWordRule,
} from './company/records.ts';
export { veldlicht } from './companies/veldlicht.ts';
export type { VeldlichtOptions } from './companies/veldlicht.ts';
export { emptyCompany } from './companies/empty.ts';
export { hugeCompany, hugeIds } from './companies/huge.ts';
export { MockEndpoint } from './endpoint/endpoint.ts';
export type { MockEndpointOptions, SeenRequest } from './endpoint/endpoint.ts';
export type { Failure } from './endpoint/failures.ts';
export type { Identity, MockSettings } from './endpoint/settings.ts';
