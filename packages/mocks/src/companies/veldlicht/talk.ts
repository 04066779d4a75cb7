import type { MockCompany } from '../../company/company.ts';
import { landscape } from './pictures.ts';
import type { Teller, Told } from './teller.ts';

const longWord =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandssitzungsprotokoll';

/** What colleagues say to each other; hours before now. */
const posts: readonly Told[] = [
  {
    by: 'daan.visser',
    hours: 1.2,
    in: 'fietsen',
    body: 'Band lek bij de brug, precies naast het servicepunt. Geluk bij een ongeluk.',
    likes: 6,
    said: [
      { by: 'noor.de.wit', text: 'Dat pompje daar doet het eindelijk weer!', after: 1.1, likes: 2 },
    ],
  },
  {
    by: 'priya.raman',
    hours: 2.5,
    department: 'Planning',
    body: 'Heads-up, planners: the roster export moves to the new server at noon. Ten minutes, no data lost.',
  },
  {
    by: 'yusuf.demir',
    hours: 3,
    in: 'storingen',
    kind: 'QUESTION',
    title: 'Omvormer valt om 14:00 uit, elke dag',
    body: 'Veld 7, type SX-40. Herstarten helpt een uur. @jurgen.groß, hadden jullie dit ook?',
    likes: 4,
    said: [
      { by: 'theo.marchand', text: 'Chez nous c’était le ventilateur.', likes: 1 },
      {
        by: 'jurgen.groß',
        text: 'Ja. Firmware 4.2.1 einspielen, danach war Ruhe. Die Anleitung liegt im Wiki.',
        likes: 9,
      },
    ],
    answered: 1,
  },
  {
    by: 'ليلى.بنعلي',
    hours: 5,
    in: 'storingen',
    kind: 'QUESTION',
    title: 'كابلات الحقل الجنوبي',
    body: 'هل لدى أحدكم مخطط الكابلات للحقل الجنوبي؟ نحتاجه قبل يوم الخميس.',
    likes: 2,
  },
  {
    by: 'aicha.el.amrani',
    hours: 7,
    location: 'Utrecht',
    body: 'De lift in Utrecht doet het weer. De trap blijft gezonder 😉',
    likes: 9,
  },
  {
    by: 'noor.de.wit',
    hours: 9,
    in: 'fietsen',
    body: 'Wie rijdt er donderdag mee vanaf Bunnik? Vertrek 07:15 bij de molen.',
    likes: 5,
    said: [
      { by: 'bram.de.groot', text: 'Ik! Met trui aan.' },
      { by: 'mei.ling.chen', text: 'Me too, if it stays dry.', likes: 1 },
    ],
  },
  {
    by: 'jurgen.groß',
    hours: 11,
    in: 'storingen',
    body: 'Neue Prüfgeräte sind da. Wer eines braucht, meldet sich bei mir.',
    likes: 3,
  },
  {
    by: 'eloise.lefevre',
    hours: 14,
    in: 'boekenclub',
    body: 'Prochain livre : « L’Étranger ». Le gâteau, c’est moi.',
    likes: 2,
  },
  {
    by: 'lotte.smit',
    hours: 16,
    in: 'fietsen',
    kind: 'PRAISE',
    body: 'Een compliment voor @daan.visser: drie banden geplakt in één week, geen van alle de zijne.',
    likes: 14,
  },
  {
    by: 'marie.claire.van.den.bergh.oosterhuis.tot.nieuwenhoven',
    hours: 18,
    in: 'fietsen',
    body: `Het langste woord op een bord onderweg: ${longWord}. Past bij niemand op de fiets.`,
    likes: 7,
  },
  {
    by: 'joost.hendriks',
    hours: 23,
    in: 'prikbord',
    body: 'Kast te geef, eiken, 2 meter. Ophalen in Zwolle.',
    state: 'PENDING',
  },
  {
    by: 'noor.de.wit',
    hours: 25,
    in: 'prikbord',
    body: 'Gevonden: een sleutelbos met een gele fiets eraan.',
    state: 'PENDING',
  },
  {
    by: 'noor.de.wit',
    hours: 50,
    in: 'prikbord',
    body: 'Te koop: de telefoon van een collega die ik niet zal noemen.',
    state: 'HIDDEN',
    moderation: {
      decision: 'REJECT',
      reason: 'Verkoop geen spullen van anderen, ook niet als grap.',
      at: '',
    },
  },
  {
    by: 'ilse.postma',
    hours: 27,
    in: 'prikbord',
    body: 'Gezocht: oppas voor een lieve, maar luide papegaai.',
    likes: 8,
  },
  {
    by: 'mei.ling.chen',
    hours: 29,
    in: 'storingen',
    kind: 'LINK',
    title: 'Dashboard of all fields',
    body: 'Live now: [yield per field, per hour](/tools/yield). Tell me what is missing.',
    likes: 10,
  },
  {
    by: 'stefan.nowak',
    hours: 33,
    body: 'Trasa A28 zamknięta do soboty. Omrijden via Meppel.',
    location: 'Zwolle',
  },
  {
    by: 'daan.visser',
    hours: 40,
    in: 'storingen',
    kind: 'QUESTION',
    title: 'Welke handschoenen bij vorst?',
    body: 'De mijne worden hard als plank.',
    likes: 1,
    said: [{ by: 'stefan.nowak', text: 'De blauwe, maat groter nemen.', likes: 3 }],
  },
  {
    by: 'theo.marchand',
    hours: 48,
    in: 'fietsen',
    body: 'À Lyon aussi : piste cyclable ouverte jusqu’au bureau !',
    pictures: [
      {
        url: landscape(4),
        alt: 'Une piste cyclable au coucher du soleil',
        width: 1200,
        height: 675,
      },
    ],
    likes: 9,
  },
  {
    by: 'bram.de.groot',
    hours: 55,
    department: 'Planning',
    body: 'Rooster week 11 staat klaar. Ruilen kan tot vrijdag 17:00.',
    likes: 2,
  },
  {
    by: 'priya.raman',
    hours: 60,
    in: 'storingen',
    body: 'Read this before you call: `plein-diag --field 7 --last 24h` prints what the inverter saw.\n\nIt needs no password and changes nothing.',
    likes: 6,
  },
  {
    by: 'wouter.kuipers',
    hours: 70,
    in: 'leidinggevenden',
    body: 'Wie wil er volgende keer voorzitten?',
    said: [{ by: 'katharina.schoneweiß', text: 'Gerne, wenn es auf Englisch sein darf.' }],
  },
  {
    by: 'aicha.el.amrani',
    hours: 76,
    in: 'aurora',
    body: 'De vergunning komt deze week. Nog niets naar buiten.',
  },
  {
    by: 'gerda.oud',
    hours: 45 * 24 - 2,
    body: 'Dank voor alle kaarten. Ik heb ze geteld: honderdtwaalf.',
    location: 'Utrecht',
    likes: 20,
  },
  {
    by: 'lotte.smit',
    hours: 38 * 24,
    in: 'boekenclub',
    body: 'Wat vonden jullie van het einde?',
    said: [{ by: 'mei.ling.chen', text: 'Too sad for cake.' }],
  },
  {
    by: 'daan.visser',
    hours: 75 * 24,
    in: 'veilig-werken',
    body: 'Ladder weggezakt in zachte grond. Niemand gewond; plank eronder voortaan.',
    likes: 4,
  },
  { by: 'lotte.smit', hours: 440 * 24, in: 'kerstfeest-2024', body: 'Wie brengt de lichtjes mee?' },
  {
    by: 'tom.o.briain',
    hours: 82,
    body: 'Reminder for Utrecht: badges are checked again from Monday.',
    location: 'Utrecht',
  },
  {
    by: 'noor.de.wit',
    hours: 90,
    in: 'storingen',
    body: 'De storingslijst van februari staat klaar, gesorteerd op veld.',
    likes: 3,
  },
  {
    by: 'عمر.حداد',
    hours: 100,
    in: 'fietsen',
    body: 'وصلت الدراجات الجديدة إلى مكتب الدار البيضاء 🚲',
    likes: 6,
  },
  {
    by: 'stefan.nowak',
    hours: 110,
    in: 'fietsen',
    body: 'Kettingvet: welk merk?',
    said: [{ by: 'daan.visser', text: 'Was, geen vet.', likes: 2 }],
  },
  {
    by: 'joost.hendriks',
    hours: 140,
    in: 'fietsen',
    body: 'https://voorbeeld.veldlicht.example/routes/een-heel-lang-adres/dat-nergens-een-spatie-heeft/en-dus-moeilijk-afbreekt?van=utrecht&naar=zwolle',
    likes: 1,
  },
  {
    by: 'mei.ling.chen',
    hours: 150,
    in: 'fietsen',
    kind: 'QUESTION',
    title: 'Does the company lease e-bikes?',
    body: 'And who signs?',
    likes: 4,
  },
  {
    by: 'lotte.smit',
    hours: 170,
    in: 'prikbord',
    body: 'Te geef: twaalf plantjes. Ze willen licht, net als wij.',
    likes: 5,
  },
];

export function addTalk(company: MockCompany, { tell, daysAgo }: Teller): void {
  // Whoever says something in a community is in it.
  for (const post of posts) {
    const told = tell(post);
    if (told.moderation) told.moderation = { ...told.moderation, at: daysAgo(1.5) };
    const community = company.communities.get(told.communityId ?? '');
    if (!community || told.authorId === null) continue;
    if (community.members.some(({ personId }) => personId === told.authorId)) continue;
    community.members.push({
      personId: told.authorId,
      role: 'MEMBER',
      status: 'ACTIVE',
      since: told.createdAt,
      message: null,
    });
  }
}
