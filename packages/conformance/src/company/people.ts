import { department, handles, image, person, place } from './names.ts';
import type { Handle } from './names.ts';
import type { PersonData } from './types.ts';

const care = 'Care';
const works = 'Works';
const harbour = 'Harbour';
const hill = 'Hill';

export const departments = [
  { id: department.care, name: care },
  { id: department.works, name: works },
];

export const locations = [
  { id: place.harbour, name: harbour, country: 'NL' },
  { id: place.hill, name: hill, country: 'BE' },
];

type Line = readonly [
  name: string,
  title: string | null,
  department: string | null,
  location: string | null,
];

const lines: Readonly<Record<Handle, Line>> = {
  anna: ['Anna Ádám', 'Nurse', care, harbour],
  bas: ['Bas de Boer', 'Fitter', works, harbour],
  chris: ['Chris Claes', 'Spokesperson', care, hill],
  dina: ['Dina Dekker', null, works, hill],
  eva: ['Eva Visser', 'Gardener', care, harbour],
  finn: ['Finn Faber', 'Driver', works, null],
  gus: ['Gus de Groot', 'Porter', works, harbour],
  hana: ['Hana Ito', 'Planner', care, hill],
  ivo: ['Ivo Bakker', 'Cook', works, harbour],
  jon: ['Jon Jansen', null, null, harbour],
  kim: ['Kim Klein', 'Clerk', care, hill],
  lea: ['Lea Lang', 'Cleaner', works, hill],
  mia: ['Mia Meyer', 'Nurse', care, harbour],
};

/** Chris speaks for the organisation, Dina administers, Gus has left. */
export const people: readonly PersonData[] = handles.map((handle) => {
  const [displayName, title, unit, location] = lines[handle];
  return {
    id: person[handle],
    handle,
    displayName,
    title,
    department: unit,
    location,
    role: handle === 'chris' ? 'COMMUNICATIONS' : handle === 'dina' ? 'ADMIN' : 'EMPLOYEE',
    isActive: handle !== 'gus',
    locale: handle === 'anna' ? 'nl' : null,
    url: `/people/${handle}`,
    avatar: handle === 'eva' ? { id: image.evaFace, alt: '', width: 96, height: 96 } : null,
    hasReadAll: handle === 'mia',
  };
});
