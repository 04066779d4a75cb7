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
