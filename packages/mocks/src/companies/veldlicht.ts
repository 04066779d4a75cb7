import { beginning, MockCompany } from '../company/company.ts';
import { addCommunities } from './veldlicht/communities.ts';
import { addNews } from './veldlicht/news.ts';
import { addPeople } from './veldlicht/people.ts';
import { addTalk } from './veldlicht/talk.ts';
import { createTeller } from './veldlicht/teller.ts';
import { addHotThread } from './veldlicht/thread.ts';

export interface VeldlichtOptions {
  /** The instant from which everything is dated back, and at which its clock stands. Default: 2 March 2026, 08:00 UTC. */
  now?: Date;
}

/**
 * Veldlicht, a small company that builds solar fields: two dozen people in five places, eight communities with every kind of door and
 * every state of health, some forty posts in five languages, and one long conversation. Noor de Wit is the member; Femke Bos only
 * reads; Ruben Blok moderates; Sanne Veldhuis speaks for the organisation.
 */
export function veldlicht({ now = beginning }: VeldlichtOptions = {}): MockCompany {
  const company = new MockCompany(now);
  const teller = createTeller(company, addPeople(company), now.getTime());
  addCommunities(company, teller);
  addNews(company, teller);
  addTalk(company, teller);
  addHotThread(teller, now.getTime());
  // Yesterday's and older are read; what came since is not.
  for (const post of company.posts.values())
    if (Date.parse(post.createdAt) < now.getTime() - 86_400_000)
      for (const { id } of company.people.values()) post.readBy.add(id);
  const page = company.subject('/menu/today');
  company.react(page, 'celebrate', teller.who('joost.hendriks'), teller.daysAgo(0.1));
  teller.say(
    page.id,
    {
      by: 'joost.hendriks',
      text: 'Is de soep vegetarisch?',
      replies: [{ by: 'ilse.postma', text: 'Ja, en heerlijk.' }],
    },
    now.getTime() - 7_200_000,
  );
  company.clock.set(now);
  return company;
}
