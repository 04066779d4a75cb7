import type { Teller } from './teller.ts';

const people = [
  'daan.visser',
  'bram.de.groot',
  'mei.ling.chen',
  'lotte.smit',
  'noor.de.wit',
  'stefan.nowak',
  'joost.hendriks',
  'priya.raman',
  'aicha.el.amrani',
  'theo.marchand',
  'yusuf.demir',
  'jurgen.groß',
];
const lines = [
  'Helm op, altijd. Ik heb er één over, maat M.',
  'Helmets: yes. Making them compulsory: no.',
  'In Zwolle staat de stalling elke ochtend om acht uur vol.',
  'Bij regen kan ik niet douchen; er is er één voor tachtig mensen.',
  'Kan de stalling een dak krijgen? Dan blijft het zadel droog.',
  'Ich fahre seit März, und es spart mir die Parkplatzsuche.',
  'Et ceux qui viennent de loin ? Le train plus le vélo, ça marche.',
  'De kilometervergoeding is lager dan die voor de auto. Dat is gek.',
  'Goed punt.',
  'Dat heb ik vorig jaar ook gevraagd; toen was het antwoord "volgend jaar".',
  'Wie wil er mee om het uit te rekenen? Ik heb een begin.',
  'Twee maal per week is ook al goed, hoor.',
];

const line = (index: number) => lines[(index * 5) % lines.length] ?? '';
const person = (index: number) => people[(index * 7) % people.length] ?? 'daan.visser';

/** A conversation that got out of hand in a good way: some hundred and twenty comments, five deep, with gaps. */
export function addHotThread({ tell, say }: Teller, now: number): void {
  const post = tell({
    by: 'daan.visser',
    hours: 34,
    in: 'fietsen',
    title: 'Wat houdt jou van de fiets?',
    body: 'Eerlijk zeggen. Ik verzamel de antwoorden en ga er vrijdag mee naar de directie.',
    likes: 17,
  });
  const start = Date.parse(post.createdAt);
  const step = (now - start) / 130;
  for (let index = 0; index < 40; index += 1) {
    const at = start + (index * 3 + 1) * step;
    const top = say(
      post.id,
      { by: person(index), text: line(index), likes: index % 5 === 0 ? 6 : index % 3 },
      at,
    );
    const reply = say(
      post.id,
      { by: person(index + 1), text: line(index + 4), likes: index % 2 },
      at + step / 3,
      top.id,
    );
    // Every eighth goes five levels down; the others answer the first comment.
    let above = index % 8 === 0 ? reply : top;
    for (let depth = 0; depth < (index % 8 === 0 ? 3 : 1); depth += 1)
      above = say(
        post.id,
        { by: person(index + depth + 2), text: line(index + depth + 7) },
        at + (step * (depth + 2)) / 6,
        above.id,
      );
    if (index === 6) Object.assign(top, { state: 'REMOVED', body: '', reactions: [] });
    if (index === 11) Object.assign(reply, { state: 'PENDING' });
  }
}
