/** Somebody as whom a visitor of the demo can look around. */
export interface DemoPerson {
  /** The `sub` of the token. */
  readonly subject: string;
  readonly handle: string;
  readonly displayName: string;
  readonly title: string;
  readonly department: string;
  readonly location: string;
  readonly locale: 'nl' | 'en';
  readonly role: 'EMPLOYEE' | 'COMMUNICATIONS';
  /** What makes this person worth trying, in a few words. */
  readonly description: string;
}

/** In the order in which a menu offers them. */
export const demoPeople: readonly DemoPerson[] = [
  {
    subject: 'sanne.devries',
    handle: 'sanne.devries',
    displayName: 'Sanne de Vries',
    title: 'Veiligheidskundige',
    department: 'Veiligheid en milieu',
    location: 'Zwolle',
    locale: 'nl',
    role: 'EMPLOYEE',
    description: 'Community moderator',
  },
  {
    subject: 'tom.bakker',
    handle: 'tom.bakker',
    displayName: 'Tom Bakker',
    title: 'Storingsmonteur',
    department: 'Storingsdienst',
    location: 'Zwolle',
    locale: 'nl',
    role: 'EMPLOYEE',
    description: 'Active member',
  },
  {
    subject: 'noor.elamrani',
    handle: 'noor.elamrani',
    displayName: 'Noor El Amrani',
    title: 'Communicatieadviseur',
    department: 'Communicatie',
    location: 'Arnhem',
    locale: 'nl',
    role: 'COMMUNICATIONS',
    description: 'Communications officer',
  },
  {
    subject: 'daan.visser',
    handle: 'daan.visser',
    displayName: 'Daan Visser',
    title: 'Medewerker klantenservice',
    department: 'Klantenservice',
    location: 'Amersfoort',
    locale: 'nl',
    role: 'EMPLOYEE',
    description: 'Reader who seldom writes',
  },
  {
    subject: 'priya.raman',
    handle: 'priya.raman',
    displayName: 'Priya Raman',
    title: 'Data engineer',
    department: 'Data Platform',
    location: 'Leeds',
    locale: 'en',
    role: 'EMPLOYEE',
    description: 'Newcomer, reads English',
  },
];
