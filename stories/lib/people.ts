import type { Stage } from './stage.ts';

const given = [
  'Sanne',
  'Daan',
  'Fatima',
  'Youssef',
  'Lotte',
  'Ruben',
  'Priya',
  'Kwame',
  'Noor',
  'Elif',
];
const family = [
  'Bakker',
  'El Amrani',
  'de Vries',
  'Jansen',
  'Okafor',
  'Visser',
  'Yılmaz',
  'van Dijk',
];

/** So many colleagues, the same ones every time. */
export function colleagues({ company }: Stage, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = given[index % given.length];
    const last = family[(index * 3 + Math.floor(index / given.length)) % family.length];
    return company.addPerson({ displayName: `${first} ${last}` }).id;
  });
}
