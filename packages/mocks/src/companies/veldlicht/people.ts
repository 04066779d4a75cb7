import type { MockCompany } from '../../company/company.ts';
import { face } from './pictures.ts';

type Row = readonly [name: string, title: string | null, department: string, location: string];

/** Noor de Wit is there already: whoever asks without saying who. */
const rows: readonly Row[] = [
  ['Femke Bos', 'Controller', 'Finance', 'Utrecht'],
  ['Ruben Blok', 'Communitymanager', 'Communicatie', 'Utrecht'],
  ['Sanne Veldhuis', 'Woordvoerder', 'Communicatie', 'Utrecht'],
  ['Daan Visser', 'Monteur', 'Techniek', 'Zwolle'],
  ['Yusuf Demir', 'Teamleider montage', 'Techniek', 'Zwolle'],
  ['Aïcha El Amrani', 'Projectleider', 'Projecten', 'Utrecht'],
  ['Marie-Claire van den Bergh-Oosterhuis tot Nieuwenhoven', 'Adviseur', 'Projecten', 'Utrecht'],
  ['Jürgen Groß', 'Elektriker', 'Techniek', 'Berlin'],
  ['Katharina Schöneweiß', 'Teamleitung', 'Klantenservice', 'Berlin'],
  ['Éloïse Lefèvre', 'Cheffe de projet', 'Projecten', 'Lyon'],
  ['Théo Marchand', 'Technicien', 'Techniek', 'Lyon'],
  ['ليلى بنعلي', 'مهندسة', 'Techniek', 'Casablanca'],
  ['عمر حداد', 'مدير المخزن', 'Magazijn', 'Casablanca'],
  ['Priya Raman', 'Software engineer', 'IT', 'Utrecht'],
  ['Tom Ó Briain', 'Security officer', 'IT', 'Utrecht'],
  ['Joost Hendriks', 'Magazijnmedewerker', 'Magazijn', 'Zwolle'],
  ['Lotte Smit', 'HR-adviseur', 'HR', 'Utrecht'],
  ['Bram de Groot', 'Planner', 'Planning', 'Zwolle'],
  ['Mei-Ling Chen', 'Data analyst', 'IT', 'Utrecht'],
  ['Wouter Kuipers', 'Directeur', 'Directie', 'Utrecht'],
  ['Ilse Postma', null, 'Klantenservice', 'Zwolle'],
  ['Stefan Nowak', 'Chauffeur', 'Magazijn', 'Zwolle'],
  ['Gerda Oud', 'Receptie', 'Facilitair', 'Utrecht'],
];

/** Twenty-four people in five places. Answers whom a handle belongs to; throws for one that nobody has. */
export function addPeople(company: MockCompany): (handle: string) => string {
  for (const [name, country] of [
    ['Berlin', 'DE'],
    ['Lyon', 'FR'],
    ['Casablanca', 'MA'],
  ] as const)
    company.countries.set(name, country);
  const noor = company.people.get(company.viewerId);
  if (noor)
    Object.assign(noor, {
      title: 'Planner',
      department: 'Planning',
      location: 'Utrecht',
      locale: 'nl',
      avatar: face(1),
    });
  for (const [index, [displayName, title, department, location]] of rows.entries()) {
    company.addPerson({
      displayName,
      title,
      department,
      location,
      isOfficial: displayName === 'Sanne Veldhuis',
      // Gerda left; her words stay.
      isActive: displayName !== 'Gerda Oud',
      // Some have no picture, as in every company.
      avatar: index % 4 === 3 ? null : face(index + 2),
    });
  }
  const byHandle = new Map([...company.people.values()].map(({ handle, id }) => [handle, id]));
  const who = (handle: string): string => {
    const id = byHandle.get(handle);
    if (id === undefined) throw new Error(`Nobody at Veldlicht is called ${handle}.`);
    return id;
  };
  Object.assign(company.cast, {
    reader: who('femke.bos'),
    member: company.viewerId,
    moderator: who('ruben.blok'),
    communications: who('sanne.veldhuis'),
  });
  return who;
}
