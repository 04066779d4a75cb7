import type { MockPerson } from '@plein/mocks';
import { faces } from './pictures.ts';
import type { Stage } from './stage.ts';

const given = [
  'Sanne',
  'Daan',
  'Fatima',
  'Kwame',
  'Lotte',
  'Priya',
  'Youssef',
  'Elif',
  'Ruben',
  'Noor',
];
const family = [
  'Bakker',
  'Visser',
  'El Amrani',
  'Mensah',
  'de Vries',
  'Sharma',
  'Jansen',
  'Yılmaz',
  'van Dijk',
];
const departments = ['Netbeheer', 'Klantenservice', 'Projecten', 'Personeel', 'Techniek'];
const places = ['Utrecht', 'Zwolle', 'Eindhoven', 'Groningen'];

/** So many colleagues, the same ones every time. The first six have a picture. */
export function colleagues({ company }: Stage, count: number): MockPerson[] {
  return Array.from({ length: count }, (_, index) =>
    company.addPerson({
      displayName: `${given[index % given.length]} ${family[(index + Math.floor(index / 90)) % family.length]}`,
      department: departments[index % departments.length] ?? null,
      location: places[index % places.length] ?? null,
      avatar: faces[index] ?? null,
    }),
  );
}

/** Names that no card was drawn for. */
export const longNames = [
  'Wolfeschlegelsteinhausenbergerdorff-van Oldenbarnevelt tot Rijnwoude',
  'María del Carmen Fernández-Villaverde y Ortiz de Zárate',
  'عبد الرحمن بن عبد العزيز آل سعود الفيصلي',
];
