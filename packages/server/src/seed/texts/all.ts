import { parseSituations, type Situation } from '../script.ts';
import { english } from './english.ts';
import { frontCommunities } from './front-communities.ts';
import { frontCompany } from './front-company.ts';
import { newsTexts, pageTexts } from './news.ts';
import { officeNl } from './office-nl.ts';
import { workNl } from './work-nl.ts';

const everything = [workNl, officeNl, english, newsTexts].flatMap((source) =>
  parseSituations(source),
);

/** Posts for everybody, by the communications department. */
export const news: readonly Situation[] = everything.filter(({ about }) => about === 'news');

/** The post with the longest thread: everybody has an opinion on a name. */
export const contest: Situation = everything.find(({ about }) => about === 'contest')!;

/** What is posted in communities, departments and places. */
export const situations: readonly Situation[] = everything.filter(
  ({ about }) => about !== 'news' && about !== 'contest',
);

/** Written one by one: what stands on the first page, oldest first. */
export const front: readonly Situation[] = parseSituations(frontCommunities + frontCompany);

/** Talk under pages of the portal; `menu` or `page`. */
export const pageTalk: readonly Situation[] = parseSituations(pageTexts);
