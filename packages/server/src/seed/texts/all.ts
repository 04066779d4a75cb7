import { known } from '../known.ts';
import { parseSituations, type Situation } from '../script.ts';
import { frontCommunities } from './front-communities.ts';
import { frontCompany } from './front-company.ts';
import { frontWork } from './front-work.ts';
import { leisureNl } from './leisure-nl.ts';
import { newsTexts, pageTexts } from './news.ts';
import { officeEn } from './office-en.ts';
import { officeNl } from './office-nl.ts';
import { workEn } from './work-en.ts';
import { workNl } from './work-nl.ts';

const everything = [workNl, officeNl, leisureNl, workEn, officeEn, newsTexts].flatMap((source) =>
  parseSituations(source),
);

/** Posts for everybody, by the communications department. */
export const news: readonly Situation[] = everything.filter(({ about }) => about === 'news');

/** The post with the longest thread: everybody has an opinion on a name. */
export const contest: Situation = known(everything.find(({ about }) => about === 'contest'));

/** What is posted in communities, departments and places. */
export const situations: readonly Situation[] = everything.filter(
  ({ about }) => about !== 'news' && about !== 'contest',
);

/** Written one by one: what stands on the first page. */
export const front: readonly Situation[] = parseSituations(
  frontCommunities + frontWork + frontCompany,
);

/** Talk under pages of the portal; `menu` or `page`. */
export const pageTalk: readonly Situation[] = parseSituations(pageTexts);
