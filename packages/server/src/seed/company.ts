/** Veldlicht: a regional company for electricity grids, heat networks and charging, invented from the first desk to the last cable. */
export const organisationName = 'Veldlicht';

export const places: readonly (readonly [name: string, country: string, weight: number])[] = [
  ['Zwolle', 'NL', 22],
  ['Arnhem', 'NL', 18],
  ['Amersfoort', 'NL', 12],
  ['Deventer', 'NL', 7],
  ['Leeuwarden', 'NL', 7],
  ['Groningen', 'NL', 6],
  ['Roermond', 'NL', 4],
  ['Middelburg', 'NL', 3],
  ['Harderwijk', 'NL', 3],
  ['Antwerpen', 'BE', 6],
  ['Gent', 'BE', 3],
  ['Münster', 'DE', 3],
  ['Leeds', 'GB', 4],
  ['Lille', 'FR', 2],
];

/** Departments as a tree; the titles are those of the people who work there, the commonest first. */
export interface Department {
  readonly name: string;
  readonly weight: number;
  readonly titles: readonly string[];
  readonly teams?: readonly Department[];
}

export const departments: readonly Department[] = [
  {
    name: 'Elektriciteitsnetten',
    weight: 3,
    titles: ['Manager Elektriciteitsnetten', 'Beleidsadviseur netten', 'Managementassistent'],
    teams: [
      {
        name: 'Hoogspanning',
        weight: 4,
        titles: ['Specialist hoogspanning', 'Bedrijfsvoerder', 'Engineer secundaire techniek'],
      },
      {
        name: 'Midden- en laagspanning',
        weight: 12,
        titles: [
          'Monteur laagspanning',
          'Monteur middenspanning',
          'Werkverantwoordelijke',
          'Ploegleider',
        ],
      },
      {
        name: 'Storingsdienst',
        weight: 8,
        titles: ['Storingsmonteur', 'Coördinator storingen', 'Ploegleider storingsdienst'],
      },
      {
        name: 'Netplanning',
        weight: 4,
        titles: ['Netplanner', 'Adviseur congestie', 'Data-analist netten'],
      },
      {
        name: 'Bedieningscentrum',
        weight: 3,
        titles: ['Operator bedieningscentrum', 'Dienstleider bedieningscentrum'],
      },
    ],
  },
  {
    name: 'Warmte',
    weight: 2,
    titles: ['Manager Warmte', 'Programmamanager Warmte'],
    teams: [
      {
        name: 'Warmtebronnen',
        weight: 3,
        titles: ['Procesoperator', 'Engineer warmtebronnen', 'Onderhoudstechnicus'],
      },
      {
        name: 'Warmtenetten',
        weight: 5,
        titles: ['Monteur warmte', 'Projectleider warmtenet', 'Uitvoerder'],
      },
      { name: 'Geothermie', weight: 2, titles: ['Geoloog', 'Projectingenieur geothermie'] },
    ],
  },
  {
    name: 'Laden en mobiliteit',
    weight: 2,
    titles: ['Manager Laden en mobiliteit', 'Productmanager laden'],
    teams: [
      {
        name: 'Laadpalen',
        weight: 4,
        titles: ['Monteur laadinfrastructuur', 'Planner laadpalen', 'Locatieadviseur'],
      },
      {
        name: 'Charging Platform',
        weight: 3,
        titles: ['Software engineer', 'Product owner', 'Test engineer'],
      },
      { name: 'Wagenpark', weight: 2, titles: ['Wagenparkbeheerder', 'Medewerker werkplaats'] },
    ],
  },
  {
    name: 'Klant en markt',
    weight: 2,
    titles: ['Manager Klant en markt', 'Marketeer'],
    teams: [
      {
        name: 'Klantenservice',
        weight: 10,
        titles: ['Medewerker klantenservice', 'Teamcoach klantenservice', 'Kwaliteitsmedewerker'],
      },
      {
        name: 'Aansluitingen',
        weight: 5,
        titles: ['Medewerker aansluitingen', 'Procesregisseur', 'Klantadviseur zakelijk'],
      },
      { name: 'Facturatie', weight: 4, titles: ['Medewerker facturatie', 'Debiteurenbeheerder'] },
      { name: 'Gebiedsregie', weight: 3, titles: ['Gebiedsregisseur', 'Relatiemanager gemeenten'] },
    ],
  },
  {
    name: 'Projecten en aanleg',
    weight: 2,
    titles: ['Directeur Projecten', 'Projectbeheerser'],
    teams: [
      { name: 'Engineering', weight: 6, titles: ['Tekenaar', 'Engineer', 'Lead engineer'] },
      {
        name: 'Uitvoering Noord',
        weight: 6,
        titles: ['Uitvoerder', 'Projectleider', 'Werkvoorbereider'],
      },
      {
        name: 'Uitvoering Zuid',
        weight: 6,
        titles: ['Uitvoerder', 'Projectleider', 'Werkvoorbereider'],
      },
      {
        name: 'Vergunningen en grond',
        weight: 3,
        titles: ['Adviseur vergunningen', 'Rentmeester'],
      },
      {
        name: 'Logistiek en magazijn',
        weight: 5,
        titles: ['Magazijnmedewerker', 'Logistiek planner', 'Chauffeur'],
      },
    ],
  },
  {
    name: 'Digital and Data',
    weight: 2,
    titles: ['Chief Information Officer', 'Enterprise architect'],
    teams: [
      { name: 'IT Service Desk', weight: 4, titles: ['Service desk agent', 'Workplace engineer'] },
      {
        name: 'Data Platform',
        weight: 4,
        titles: ['Data engineer', 'Data scientist', 'Analytics engineer'],
      },
      {
        name: 'Grid Software',
        weight: 5,
        titles: ['Software engineer', 'Senior software engineer', 'Scrum master'],
      },
      { name: 'Cyber Security', weight: 2, titles: ['Security analyst', 'Security engineer'] },
      { name: 'Telecom en meten', weight: 3, titles: ['Telecomtechnicus', 'Meetspecialist'] },
    ],
  },
  {
    name: 'Mens en organisatie',
    weight: 1,
    titles: ['Directeur Mens en organisatie'],
    teams: [
      { name: 'HR-advies', weight: 3, titles: ['HR-adviseur', 'HR-businesspartner'] },
      {
        name: 'Opleiden en ontwikkelen',
        weight: 2,
        titles: ['Opleidingsadviseur', 'Praktijkopleider'],
      },
      { name: 'Werving', weight: 2, titles: ['Recruiter', 'Arbeidsmarktadviseur'] },
      {
        name: 'Facilitair',
        weight: 4,
        titles: ['Facilitair medewerker', 'Receptionist', 'Kok', 'Gebouwbeheerder'],
      },
    ],
  },
  {
    name: 'Veiligheid en milieu',
    weight: 4,
    titles: ['Veiligheidskundige', 'Milieuadviseur', 'Arbocoördinator'],
  },
  {
    name: 'Communicatie',
    weight: 2,
    titles: ['Communicatieadviseur', 'Redacteur', 'Woordvoerder', 'Vormgever'],
  },
  {
    name: 'Financiën en inkoop',
    weight: 5,
    titles: ['Controller', 'Inkoper', 'Medewerker crediteuren', 'Treasury analyst'],
  },
  {
    name: 'Juridische zaken',
    weight: 2,
    titles: ['Bedrijfsjurist', 'Functionaris gegevensbescherming'],
  },
  {
    name: 'Bestuur en strategie',
    weight: 1,
    titles: ['Strategisch adviseur', 'Bestuurssecretaris', 'Directielid'],
  },
];

/** Words that every situation may use, by language. */
export const sharedWords: Readonly<
  Record<'nl' | 'en', Readonly<Record<string, readonly string[]>>>
> = {
  nl: {
    place: [
      'Zwolle',
      'Arnhem',
      'Amersfoort',
      'Deventer',
      'Leeuwarden',
      'Groningen',
      'Roermond',
      'Middelburg',
      'Harderwijk',
      'Antwerpen',
      'Gent',
    ],
    day: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
    time: [
      '8.30 uur',
      '9.00 uur',
      '10.15 uur',
      '11.00 uur',
      '12.30 uur',
      '13.00 uur',
      '14.30 uur',
      '15.45 uur',
      '16.00 uur',
    ],
    floor: [
      'de begane grond',
      'de eerste verdieping',
      'de tweede verdieping',
      'de derde verdieping',
      'de vierde verdieping',
    ],
    team: [
      'Storingsdienst',
      'Netplanning',
      'Klantenservice',
      'Aansluitingen',
      'Engineering',
      'Facturatie',
      'Warmtenetten',
      'Laadpalen',
      'Gebiedsregie',
      'Werving',
      'Logistiek en magazijn',
    ],
    station: [
      'Weezenland',
      'Kattenberg',
      'Oude Haven',
      'Zandweerd',
      'Schuttersveld',
      'De Vlijt',
      'Molenkamp',
      'Hoge Dijk',
      'Broekslag',
      'Lichtmis',
      'Wilgenhof',
      'Kanaalzicht',
    ],
    project: [
      'Warmtenet Spoorzone',
      'Kabel Over de IJssel',
      'Slimme Meter 3',
      'Netversterking Veluwe',
      'Laadpleinen 2.0',
      'Station Lichtmis',
      'Wijk van het Gas af',
      'Datafundament',
      'Ruimte op het Net',
    ],
  },
  en: {
    place: [
      'Leeds',
      'Zwolle',
      'Arnhem',
      'Amersfoort',
      'Münster',
      'Lille',
      'Antwerp',
      'Ghent',
      'Groningen',
    ],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    time: ['8:30', '9:00', '10:15', '11:00', '12:30', '13:00', '14:30', '15:45', '16:00'],
    floor: [
      'the ground floor',
      'the first floor',
      'the second floor',
      'the third floor',
      'the fourth floor',
    ],
    team: [
      'Grid Software',
      'Data Platform',
      'Charging Platform',
      'Cyber Security',
      'IT Service Desk',
      'Customer Service',
      'Engineering',
      'Geothermal',
      'Heat Networks',
    ],
    station: [
      'Weezenland',
      'Kattenberg',
      'Oude Haven',
      'Molenkamp',
      'Lichtmis',
      'Kanaalzicht',
      'Canal Street',
      'Mill Lane',
      'Kirkgate',
    ],
    project: [
      'Heat Network Spoorzone',
      'Smart Meter 3',
      'Room on the Grid',
      'Data Foundation',
      'Charging Plazas 2.0',
      'Station Lichtmis',
      'Leeds District Heat',
    ],
  },
};
