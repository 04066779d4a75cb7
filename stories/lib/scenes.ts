import type { MockCommunity, MockPerson, MockPost } from '@plein/mocks';
import { colleagues } from './people.ts';
import { faces, pictures } from './pictures.ts';
import type { Stage } from './stage.ts';

/** People who speak in most stories, the same ones every time. */
export interface Cast {
  sanne: MockPerson;
  daan: MockPerson;
  fatima: MockPerson;
  kwame: MockPerson;
  /** Speaks for the organisation. */
  lotte: MockPerson;
}

const hour = 3_600_000;

/** So many hours before the story begins, as the contract writes an instant. */
export function hoursAgo({ company }: Stage, hours: number): string {
  return new Date(company.clock.time - hours * hour).toISOString();
}

/** Sanne, Daan, Fatima, Kwame, and Lotte of the communications department. */
export function cast({ company }: Stage): Cast {
  const person = (displayName: string, face: number, more: Partial<MockPerson>) =>
    company.addPerson({ displayName, avatar: faces[face] ?? null, ...more });
  return {
    sanne: person('Sanne Bakker', 0, { title: 'Monteur', department: 'Netbeheer' }),
    daan: person('Daan Visser', 1, {
      title: 'Planner',
      department: 'Projecten',
      location: 'Zwolle',
    }),
    fatima: person('Fatima El Amrani', 2, {
      title: 'Teamleider',
      department: 'Klantenservice',
      location: 'Eindhoven',
    }),
    kwame: person('Kwame Mensah', 3, {
      title: 'Data engineer',
      department: 'Techniek',
      avatar: null,
    }),
    lotte: person('Lotte de Vries', 4, {
      title: 'Woordvoerder',
      department: 'Communicatie',
      isOfficial: true,
    }),
  };
}

/** A community that the viewer is in. */
export function joined(
  { company }: Stage,
  name: string,
  more: Partial<MockCommunity> = {},
): MockCommunity {
  const since = company.now();
  return company.addCommunity({
    name,
    members: [
      { personId: company.viewerId, role: 'MEMBER', status: 'ACTIVE', since, message: null },
    ],
    ...more,
  });
}

/** News of the organisation with a picture. */
export function news(stage: Stage, { lotte }: Cast, more: Partial<MockPost> = {}): MockPost {
  const { company } = stage;
  const picture = company.addImage({
    alt: 'De nieuwe kantine, met lange tafels bij het raam',
    url: pictures.canteen,
    width: 960,
    height: 420,
  });
  const post = company.addPost({
    kind: 'NEWS',
    isOfficial: true,
    authorId: lotte.id,
    title: 'De kantine gaat maandag weer open',
    body: 'Na zes weken verbouwen kun je vanaf maandag weer in Utrecht eten. Er is meer plek bij het raam, de rij is weg, en de soep is nog steeds van Henk.\n\nWie wil proeven: vrijdag om 12.00 uur is er een eerste ronde voor **dertig** collega’s.',
    imageIds: [picture.id],
    createdAt: hoursAgo(stage, 3),
    ...more,
  });
  react(stage, post, { celebrate: 24, thanks: 9 });
  return post;
}

/** A few words of a colleague to the members of a community. */
export function update(stage: Stage, { daan }: Cast, more: Partial<MockPost> = {}): MockPost {
  const post = stage.company.addPost({
    authorId: daan.id,
    body: 'De omleiding bij de Kamperlijn is klaar. Vanaf vannacht rijden alle ploegen weer de gewone route. Dank aan iedereen die heeft omgereden!',
    createdAt: hoursAgo(stage, 5),
    ...more,
  });
  react(stage, post, { thanks: 12, agree: 3 });
  return post;
}

/** A question, and where `answered` is true the answer that helped. */
export function question(
  stage: Stage,
  { fatima, kwame, sanne }: Cast,
  { answered = false, ...more }: Partial<MockPost> & { answered?: boolean } = {},
): MockPost {
  const { company } = stage;
  const post = company.addPost({
    kind: 'QUESTION',
    authorId: fatima.id,
    title: 'Hoe krijg ik een tweede scherm thuis?',
    body: 'Ik werk drie dagen in de week thuis en zoek een scherm van de zaak. Bij wie vraag ik dat aan, en hoe lang duurt het?',
    createdAt: hoursAgo(stage, 26),
    ...more,
  });
  const answer = company.addComment({
    subjectId: post.id,
    authorId: kwame.id,
    body: 'In het serviceportaal onder *Werkplek thuis*. Bij mij stond het er binnen vier dagen.',
    createdAt: hoursAgo(stage, 24),
  });
  company.react(answer, 'thanks', sanne.id);
  company.react(answer, 'thanks', fatima.id);
  company.addComment({
    subjectId: post.id,
    parentId: answer.id,
    authorId: sanne.id,
    body: 'Let op: je teamleider moet het goedkeuren.',
    createdAt: hoursAgo(stage, 22),
  });
  if (answered) post.answerId = answer.id;
  react(stage, post, { curious: 2 });
  return post;
}

/** A conversation with turns: agreement, doubt, an answer in another language, a joke. */
export function talk(stage: Stage, subjectId: string, people: Cast): void {
  const { company } = stage;
  const { sanne, daan, fatima, kwame, lotte } = people;
  const say = (author: MockPerson, hours: number, body: string, parentId: string | null = null) =>
    company.addComment({
      subjectId,
      parentId,
      authorId: author.id,
      body,
      createdAt: hoursAgo(stage, hours),
      isOfficial: author === lotte,
    });
  const first = say(
    sanne,
    9,
    'Eindelijk! Zes weken broodtrommel was lang genoeg. Blijft de salade ook?',
  );
  const answer = say(
    lotte,
    8,
    'Ja, en hij wordt groter: twee tafels, met elke dag iets warms erbij.',
    first.id,
  );
  company.react(answer, 'celebrate', sanne.id);
  company.react(answer, 'celebrate', daan.id);
  say(sanne, 7.5, 'Top, dan eten we maandag met de hele ploeg. @kwame.mensah, jij ook?', answer.id);
  const doubt = say(
    kwame,
    6,
    'Will there be enough seats at noon? Last year we had to queue for twenty minutes, and night shift only has half an hour.',
  );
  say(
    fatima,
    4,
    'Goede vraag. Bij ons is afgesproken dat de nachtdienst voorgaat: zie [de afspraken](https://example.com/afspraken).',
    doubt.id,
  );
  say(daan, 2, 'Ik mis alleen nog het tafelvoetbal.');
  react(stage, first, { agree: 4 });
}

/** So many of each kind, by colleagues. */
export function react(
  stage: Stage,
  on: Parameters<Stage['company']['react']>[0],
  numbers: Record<string, number>,
): void {
  const everybody = crowd(stage, Math.max(0, ...Object.values(numbers)));
  for (const [key, count] of Object.entries(numbers))
    for (const { id } of everybody.slice(0, count)) stage.company.react(on, key, id);
}

const crowds = new WeakMap<Stage, MockPerson[]>();

/** Colleagues beside the cast, shared by everything in a story. */
function crowd(stage: Stage, count: number): MockPerson[] {
  const known = crowds.get(stage) ?? [];
  if (known.length < count) known.push(...colleagues(stage, count).slice(known.length));
  crowds.set(stage, known);
  return known;
}

/** What a post looks like that uses everything Markdown has. */
export const longRead = `Vorige week hebben we in **Eindhoven** drie dagen proefgedraaid met de nieuwe planning. Wat we zagen, in het kort.

## Wat beter ging

- Storingen waren gemiddeld *elf minuten* eerder verdeeld
- Niemand reed meer dan één keer per dag langs het magazijn
- De avondploeg had om 23.00 uur alles overgedragen

## Wat nog niet goed is

1. De kaart laadt traag op oudere tablets
2. Wie van regio wisselt, ziet nog de oude lijst
3. \`Ctrl+F\` doet iets anders dan je denkt

> “Voor het eerst in jaren wist ik om acht uur waar ik om tien uur zou zijn.”

| regio     | storingen | gemiddeld |
| --------- | --------: | --------: |
| Zuid      |        48 |    34 min |
| Oost      |        31 |    41 min |
| Noord     |        17 |    52 min |

Alles staat in [het verslag](https://example.com/verslag). Vragen? Stel ze hieronder, of kom donderdag langs.`;
