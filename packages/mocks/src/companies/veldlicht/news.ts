import type { MockCompany } from '../../company/company.ts';
import { brokenPicture, landscape } from './pictures.ts';
import type { Teller } from './teller.ts';

const guide = `Vanaf maandag werkt de planning anders. Kort:

1. Je rooster staat **elke donderdag om 12:00** klaar.
2. Ruilen doe je zelf, in de app.
3. Komen jullie er niet uit? Dan beslist de teamleider.

## Waarom

Vorig jaar kwam een derde van de vragen aan planning neer op *"wanneer weet ik het?"*. Dat kan beter.

| dienst | begin | einde |
| --- | --- | --- |
| vroeg | 06:30 | 14:30 |
| dag | 08:00 | 16:30 |
| laat | 14:00 | 22:00 |

## Wat jij doet

- Zet je voorkeuren vóór vrijdag in de app.
- Kijk of je telefoonnummer klopt.
- Lees [de hele uitleg](/nieuws/planning) als je vaak ruilt.

> Niemand hoeft extra te werken. Het gaat om eerder weten, niet om meer.

Wie hem zelf wil uitlezen:

\`\`\`json
{ "rooster": "2026-W11", "dienst": "vroeg", "plaats": "Zwolle" }
\`\`\`

Vragen? Stel ze hieronder; @bram.de.groot en @lotte.smit lezen mee.`;

/** What the organisation says. */
export function addNews(company: MockCompany, { tell, daysAgo, who }: Teller): void {
  const official = { by: 'sanne.veldhuis', kind: 'NEWS', isOfficial: true } as const;
  tell({
    ...official,
    hours: 20,
    title: 'Zonneweide Noord levert stroom',
    body: 'Vanochtend om 07:42 ging de schakelaar om: **11.000 huishoudens** krijgen nu stroom van Zonneweide Noord. Dank aan iedereen die er in de regen stond.',
    pictures: [
      {
        url: landscape(0),
        alt: 'Rijen zonnepanelen onder een oranje lucht',
        width: 1200,
        height: 675,
      },
    ],
    likes: 19,
    pin: { at: daysAgo(0.8), until: null, byId: who('sanne.veldhuis') },
    said: [
      {
        by: 'wouter.kuipers',
        text: 'Trots op jullie. Taart om drie uur, in alle vestigingen.',
        likes: 12,
      },
      { by: 'jurgen.groß', text: 'Glückwunsch aus Berlin! Wir kommen im Mai vorbei.', likes: 4 },
      { by: 'eloise.lefevre', text: 'Bravo à toute l’équipe ! 🎉', likes: 3 },
    ],
  });
  tell({
    ...official,
    hours: 45,
    title: 'Zo werkt het nieuwe rooster',
    body: guide,
    likes: 8,
    said: [
      {
        by: 'joost.hendriks',
        text: 'Geldt dit ook voor het magazijn?',
        replies: [
          { by: 'bram.de.groot', text: 'Ja, vanaf de tweede week.', likes: 3 },
          { by: 'joost.hendriks', text: 'Top, dank je.' },
        ],
      },
      {
        by: 'ilse.postma',
        text: 'Donderdag is bij ons juist de drukste dag. Kan het ook woensdag?',
        likes: 6,
      },
    ],
  });
  tell({
    ...official,
    hours: 96,
    title: 'The canteen goes without waste',
    body: 'Bring your own cup, or borrow one at the desk. From 1 April there are no paper cups left in any of our offices.',
    pictures: [
      { url: landscape(1), alt: 'Blue sky over a field', width: 1200, height: 675 },
      { url: landscape(5, 800, 800), alt: 'A grey morning', width: 800, height: 800 },
      { url: landscape(3, 600, 900), alt: 'Purple evening', width: 600, height: 900 },
    ],
    likes: 11,
  });
  tell({
    ...official,
    hours: 130,
    title: 'Foto’s van de open dag',
    body: 'Meer dan vierhonderd bezoekers. Eén foto wil nog niet laden; we zoeken het uit.',
    pictures: [
      { url: brokenPicture, alt: 'Bezoekers bij de stand van Techniek', width: 1200, height: 675 },
    ],
    likes: 5,
  });
  tell({
    ...official,
    hours: 30 * 24,
    title: 'Jaarcijfers 2025',
    body: 'Het was een goed jaar. De cijfers staan in het [jaarverslag](/nieuws/jaarverslag).',
    lock: {
      reason: 'OUTDATED',
      note: 'De nieuwe cijfers volgen in april.',
      at: daysAgo(4),
      byId: who('sanne.veldhuis'),
    },
    likes: 7,
    said: [{ by: 'femke.bos', text: 'De tabel op bladzijde 12 is bijgewerkt.', likes: 2 }],
  });
  tell({
    ...official,
    hours: 45 * 24,
    title: 'Tot ziens, Gerda',
    body: 'Na 31 jaar aan de balie gaat Gerda met pensioen.',
    likes: 21,
  });
  company.name = 'Veldlicht';
}
