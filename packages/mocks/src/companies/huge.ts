import { MockCompany } from '../company/company.ts';

/** Where the large things stand, for a page that shows one of them. */
export const hugeIds = {
  /** A post under which 10,000 comments hang. */
  thread: 'post_thread',
  /** A post with 10,000 reactions. */
  reactions: 'post_reactions',
} as const;

const many = 10_000;
const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 7, 0, 0);
const at = (index: number) => new Date(start + index * minute).toISOString();

const openings = ['Goedemorgen', 'Vraagje', 'Even delen', 'Good news', 'Ter info', 'Quick update'];
const subjects = ['de planning', 'het rooster', 'the new tool', 'de kantine', 'the release'];
const closings = ['Wie weet meer?', 'Reageren mag hier.', 'Thoughts?', 'Tot straks.'];

const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** Words that repeat only after a while. */
function sentence(index: number): string {
  return `${pick(openings, index)}: ${pick(subjects, index * 7 + 3)} (${index + 1}). ${pick(closings, index * 5 + 1)}`;
}

/** 10,000 posts, a thread of 10,000 comments and a post with 10,000 reactions. Made in well under a third of a second. */
export function hugeCompany(): MockCompany {
  const company = new MockCompany(new Date(start + (many + 60) * minute));
  company.name = 'Grootbedrijf';
  const people = [company.viewerId];
  for (let index = 1; index < many; index += 1) {
    people.push(
      company.addPerson({
        id: `person_${index + 1}`,
        displayName: `Collega ${index}`,
        handle: `collega.${index}`,
      }).id,
    );
  }
  const person = (index: number) => people[index % people.length] ?? company.viewerId;
  for (let index = 0; index < many - 2; index += 1) {
    company.addPost({
      id: `post_${index + 1}`,
      authorId: person(index * 31),
      body: sentence(index),
      createdAt: at(index),
    });
  }
  company.addPost({
    id: hugeIds.thread,
    authorId: person(12),
    title: 'Wat vinden jullie van het nieuwe gebouw?',
    body: 'Iedereen mag meepraten.',
    createdAt: at(many),
  });
  addThread(company, person);
  const liked = company.addPost({
    id: hugeIds.reactions,
    authorId: person(5),
    body: 'Vandaag bestaan we honderd jaar!',
    createdAt: at(many + 1),
  });
  liked.reactions = people.map((personId, index) => ({
    key: pick(['celebrate', 'celebrate', 'thanks', 'agree', 'insightful', 'curious'], index),
    personId,
    at: at(index),
  }));
  return company;
}

/** Every third comment stands on its own, the others answer one that came shortly before. */
function addThread(company: MockCompany, person: (index: number) => string): void {
  for (let index = 0; index < many; index += 1) {
    const above = index % 3 === 0 ? undefined : index - (index % 3);
    company.addComment({
      id: `comment_${index + 1}`,
      subjectId: hugeIds.thread,
      parentId: above === undefined ? null : `comment_${above + 1}`,
      authorId: person(index * 17 + 3),
      body: sentence(index),
      createdAt: at(index),
    });
  }
}
