/** The communities of Veldlicht, from lively to dead. One line each; `parseCommunity` says what stands where. */
export interface CommunityPlan {
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly about: readonly string[];
  /** Share of all employees who are members, in per cent. */
  readonly size: number;
  /** How often something is posted, compared with the others. */
  readonly pulse: number;
  /** Share of posts in English, in per cent. */
  readonly english: number;
  readonly visibility: 'OPEN' | 'CLOSED' | 'HIDDEN';
  readonly joinPolicy: 'FREE' | 'REQUEST' | 'INVITE';
  readonly rules: readonly string[];
  readonly isPremoderated: boolean;
  readonly isArchived: boolean;
  /** Days ago on which the last word was said. */
  readonly silentSince: number | undefined;
  /** Days ago on which it was founded. */
  readonly startedDaysAgo: number;
  /** Nobody of its moderators looks after it any more. */
  readonly isAbandoned: boolean;
}

// slug | name | purpose | topics | size % | pulse | English % | flags
const LINES = `
koffiehoek | De koffiehoek | De plek voor alles wat je anders bij het koffieapparaat zou zeggen. | chat canteen pets photo | 46 | 90 | 15 | rules=open
veilig-werken | Veilig werken | Samen leren van bijna-ongevallen, goede vondsten en vragen over veiligheid. Melden is helpen. | safety | 42 | 70 | 12 | rules=safety
storing-en-netten | Storing en netten | Vakgroep voor iedereen die het net aan de gang houdt: ervaringen, vragen, foto's van kasten die je niet wilt openen. | grid shift | 30 | 62 | 5 | rules=work
prikbord | Prikbord | Vraag en aanbod van collega's voor collega's. | market lost | 38 | 55 | 15 | rules=market premoderated
dank-je-wel | Dank je wel | Een compliment kost niets. Zet hier een collega in het licht. | kudos | 33 | 55 | 30 | rules=open
ict-vragen | ICT-vragen | Collega's helpen collega's met laptops, telefoons en systemen. Bij spoed: bel de Service Desk op 4000. | it | 36 | 60 | 30 | rules=help
kantine-en-menu | Kantine en menu | Wat er op tafel komt en wat er op tafel zou moeten komen. | canteen | 29 | 40 | 15 | rules=open
duurzame-ideeen | Duurzame ideeën | Ideeën om zelf zuiniger te worden met energie, spullen en kilometers. | green travel | 24 | 42 | 20 | rules=idea request
hardlopen | Hardlopen | Lunchrondjes, trainingsschema's en de jaarlijkse IJsselloop. | running | 14 | 40 | 25 | rules=sport
fietsers | Fietsers van Veldlicht | Woon-werk op twee wielen, routes en sleutelen. | cycling travel | 12 | 30 | 15 | rules=sport
nieuw-bij-veldlicht | Nieuw bij Veldlicht | Alles voor wie hier net werkt: stel je voor, stel je vraag, vind je weg. | newcomer | 22 | 36 | 45 | rules=help
data-en-dashboards | Data and dashboards | Questions, tricks and finds around our data platform and Power BI. | data code | 13 | 42 | 75 | rules=help
software-guild | Software guild | How we build software: code, reviews, tests, deploys and the odd war story. | code it | 8 | 40 | 96 | rules=work
international-colleagues | International colleagues | For everybody who came here from somewhere else, and for those who like to meet them. | languages chat newcomer | 11 | 34 | 92 | rules=open
warmte-vak | Vakgroep Warmte | Van bron tot radiator: projecten, techniek en lessen. | heat project | 12 | 30 | 20 | rules=work
laden | Laadpalen en laadpleinen | Plannen, plaatsen en repareren van laadpunten. | charging | 10 | 28 | 25 | rules=work
werk-en-rooster | Ruilen en roosters | Dienst ruilen? Vraag het hier. Afspraken zet je daarna zelf in het rooster. | shift | 16 | 34 | 4 | rules=work
zwolle | Pand Zwolle | Nieuws, vragen en gevonden voorwerpen in het hoofdkantoor. | building lost canteen | 24 | 32 | 6 | rules=open
arnhem | Pand Arnhem | Voor iedereen die in Arnhem werkt of op bezoek komt. | building lost canteen | 20 | 26 | 8 | rules=open
leeds-office | Leeds office | Everything about our office in Leeds. | building canteen chat | 5 | 18 | 100 | rules=open
klantcontact | Klantcontact | Ervaringen van de lijn: wat klanten vragen en hoe wij antwoorden. | customer | 14 | 28 | 5 | rules=work request
leesclub | Leesclub | Zes boeken per jaar en veel meningen. | books | 6 | 16 | 15 | rules=open
foto | Fotoclub Tegenlicht | Maandopdrachten, wandelingen en eerlijke kritiek. | photo | 8 | 18 | 20 | rules=open
moestuin | Moestuin en balkon | Stekjes, zaden, slakken en succesjes. | garden | 9 | 18 | 10 | rules=open
huisdieren | Huisdieren | Ja, foto's mogen. | pets | 13 | 18 | 20 | rules=open
ouders | Werkende ouders | Tussen oppas en overleg: tips en steun. | parents | 9 | 14 | 15 | closed request rules=care
leren | Leren en groeien | Opleidingen, boeken, lunchlezingen en mensen om van te leren. | learning | 18 | 22 | 30 | rules=help
projectleiders | Projectleiders onder elkaar | Intervisie over planning, vergunningen en mensen. | project | 6 | 14 | 8 | closed request rules=care
spelletjes | Spelletjesavond | Bordspellen, schaken en de jaarlijkse pubquiz. | games | 7 | 12 | 30 | rules=open
muziek | De Stroomstoot (huisband) | Repetities, optredens en gezocht: bassist. | music | 4 | 10 | 15 | rules=open
reizen | Reizen naar het werk | Trein, fiets, carpool en thuiswerken. | travel | 11 | 14 | 20 | rules=idea
inclusief | Inclusief Veldlicht | Een bedrijf waar iedereen zichzelf is. | inclusion | 8 | 12 | 35 | rules=care
vrijwilligers | Vrijwilligers | Twee dagen per jaar helpen we een ander. | volunteer | 9 | 10 | 15 | rules=open
innovatielab | Innovation lab | Small experiments, honest results. | data green code | 7 | 14 | 80 | rules=idea request
taalcafe | Taalcafé Nederlands | Nederlands oefenen zonder dat iemand op Engels overstapt. | languages | 5 | 12 | 40 | rules=open
cyber | Security champions | Phishing examples, password habits and other things we would rather not read in the newspaper. | it code | 4 | 12 | 90 | closed request rules=work
geothermie | Geothermie | Diep nieuws over de diepe ondergrond. | heat | 4 | 9 | 45 | rules=work
ondernemingsraad | In gesprek met de OR | De OR vraagt, jij antwoordt. | council | 17 | 12 | 4 | rules=care
munster | Standort Münster | Our colleagues in Münster, in English so that everybody can join in. | building chat | 3 | 8 | 100 | rules=open
antwerpen | Kantoor Antwerpen | Alles over het kantoor aan de Schelde. | building canteen | 5 | 10 | 8 | rules=open
groningen | Vestiging Groningen | Het noorden in beeld. | building lost | 6 | 9 | 4 | rules=open
leidinggevenden | Leidinggevenden | Vertrouwelijk overleg over leidinggeven. | council learning | 6 | 8 | 10 | hidden invite rules=care
kern-reorganisatie | Kernteam Ruimte op het Net | Besloten voorbereiding van het programma Ruimte op het Net. | project | 1 | 8 | 10 | hidden invite rules=care
bhv | BHV'ers | Oefeningen, roosters en materiaal van de bedrijfshulpverlening. | safety | 5 | 8 | 5 | closed request rules=safety
vakantiefoto | Vakantiefoto's | Waar was je? | photo | 10 | 6 | 20 | rules=open
schaatsen | Schaatsclub | Zodra het vriest (en tot die tijd op de baan in Deventer). | running | 4 | 3 | 5 | rules=sport
zwemmen | Zwemmers | Baantjes voor het werk. | running | 2 | 3 | 20 | rules=sport
tennis | Tennis en padel | Banen, maatjes en een ladder. | games | 4 | 4 | 20 | rules=sport
wandelen | Lunchwandelen | Een half uur naar buiten, elke dag. | running | 8 | 5 | 15 | rules=sport new
ai-at-work | Trying new assistants | What works, what does not, and what must stay inside. | data it | 9 | 10 | 85 | rules=idea new
knutselclub | Reparatiehoek | Samen repareren wat een ander weggooit. | market green | 5 | 4 | 10 | rules=open silent=41
wijnproeverij | Proeverij | Vier keer per jaar proeven met verstand. | canteen | 5 | 5 | 15 | rules=open silent=75
sportdag-2025 | Organisatie sportdag | Draaiboek en vragen rond de sportdag. | running games | 6 | 9 | 5 | rules=sport silent=150 archived
smart-meter-2 | Smart Meter 2 | Project community of the second meter programme, kept for its answers. | project data | 5 | 12 | 60 | rules=work silent=240 archived
verhuizing-deventer | Verhuizing Deventer | Vragen over de verhuizing naar de Handelskade. | building | 6 | 12 | 4 | rules=help silent=300 abandoned
postzegels | Postzegels en munten | Ruilen en bewonderen. | market | 1 | 2 | 5 | rules=market silent=410 abandoned
lille-bureau | Bureau de Lille | Notre petit bureau, in English for the others. | building chat | 2 | 3 | 100 | rules=open silent=95 abandoned
podcast | Veldlicht Podcast | Ideeën en gasten voor een podcast die er bijna kwam. | learning | 3 | 4 | 10 | rules=idea silent=330 abandoned
klaverjassen | Klaverjassen | Boom of boom? | games | 2 | 2 | 0 | rules=open silent=210 abandoned
excel-monday | Excel Mondays | One trick every Monday. | data | 8 | 6 | 80 | rules=help silent=180 abandoned
`;

const RULES: Readonly<Record<string, readonly string[]>> = {
  open: [
    'Wees aardig; achter elk bericht zit een collega.',
    'Geen klantgegevens, ook niet op een foto.',
  ],
  safety: [
    'Noem nooit namen van mensen die een fout maakten.',
    'Bij direct gevaar: eerst bellen (4112), dan pas schrijven.',
    'Elke melding krijgt binnen een week antwoord.',
  ],
  work: [
    'Deel wat een ander verder helpt.',
    'Geen klantgegevens, adressen of wachtwoorden.',
    'Storingen meld je in het storingssysteem, niet hier.',
  ],
  market: [
    'Alleen van en voor collega’s, geen handel.',
    'Zet de prijs en de plaats erbij.',
    'Weg is weg: haal je bericht weg of zet erbij dat het verkocht is.',
  ],
  help: [
    'Er zijn geen domme vragen.',
    'Vind je een antwoord? Zet het erbij, de volgende zoekt ook.',
  ],
  idea: [
    'Zeg eerst wat er goed is aan een idee.',
    'Geef een bron of een getal als je die hebt.',
    'Kleine stappen tellen ook.',
  ],
  sport: ['Iedereen mag mee, ook wie langzaam is.', 'Meld je af als je toch niet komt.'],
  care: [
    'Wat hier staat blijft hier.',
    'Vraag toestemming voordat je over een ander schrijft.',
    'Oneens zijn mag; spreek over de zaak en niet over de persoon.',
  ],
};

export const communityPlans: readonly CommunityPlan[] = LINES.trim()
  .split('\n')
  .map((line, position) => parseCommunity(line, position));

function parseCommunity(line: string, position: number): CommunityPlan {
  const [slug, name, purpose, about, size, pulse, english, flags] = line.split(' | ');
  if (!slug || !name || !purpose || !about || !flags) throw new Error(`Not a community: "${line}"`);
  const words = flags.split(' ');
  const valueOf = (key: string): string | undefined =>
    words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const silent = valueOf('silent');
  return {
    slug,
    name,
    purpose,
    about: about.split(' '),
    size: Number(size),
    pulse: Number(pulse),
    english: Number(english),
    visibility: words.includes('hidden') ? 'HIDDEN' : words.includes('closed') ? 'CLOSED' : 'OPEN',
    joinPolicy: words.includes('invite')
      ? 'INVITE'
      : words.includes('request')
        ? 'REQUEST'
        : 'FREE',
    rules: RULES[valueOf('rules') ?? 'open'] ?? [],
    isPremoderated: words.includes('premoderated'),
    isArchived: words.includes('archived'),
    silentSince: silent === undefined ? undefined : Number(silent),
    startedDaysAgo: words.includes('new') ? 21 : 700 + ((position * 37) % 900),
    isAbandoned: words.includes('abandoned'),
  };
}
