import { MockCompany } from '../company/company.ts';

/** A company on its first day: people and one community, and nobody has said anything yet. */
export function emptyCompany(): MockCompany {
  const company = new MockCompany();
  const member = company.viewerId;
  const reader = company.addPerson({ displayName: 'Femke Bos', department: 'Finance' });
  const moderator = company.addPerson({ displayName: 'Ruben Blok', title: 'Community manager' });
  const communications = company.addPerson({
    displayName: 'Communicatie',
    title: null,
    department: 'Communications',
    isOfficial: true,
  });
  Object.assign(company.cast, {
    reader: reader.id,
    member,
    moderator: moderator.id,
    communications: communications.id,
  });
  const since = company.now();
  company.addCommunity({
    name: 'Nieuw hier',
    slug: 'nieuw-hier',
    purpose: 'Voor iedereen die net begint: stel gerust elke vraag.',
    members: [
      { personId: moderator.id, role: 'OWNER', status: 'ACTIVE', since, message: null },
      { personId: member, role: 'MEMBER', status: 'ACTIVE', since, message: null },
    ],
  });
  return company;
}
