/** What the pages of the portal say themselves, in one language. What colleagues say stays in the language they said it in. */
export interface PortalWords {
  sections: readonly string[];
  /** Where the reader is, for who hears the navigation. */
  navigation: string;
  search: string;
  welcome: string;
  today: string;
  news: string;
  title: string;
  lead: string;
  picture: string;
  paragraphs: readonly string[];
  hoursTitle: string;
  hours: readonly (readonly [string, string])[];
  byline: string;
  menu: string;
  dishes: readonly string[];
  communities: string;
  community: string;
  going: string;
  tools: string;
  toolNames: readonly string[];
  more: string;
  foot: string;
}

const en: PortalWords = {
  sections: ['Home', 'News', 'People', 'Communities'],
  navigation: 'Portal',
  search: 'Search people and pages',
  welcome: 'Good morning, Noor',
  today: 'Monday 2 March',
  news: 'News',
  title: 'The canteen in Utrecht opens again on Monday',
  lead: 'After six weeks of building there is more room at the window, a second counter, and no more queue on the stairs.',
  picture: 'The new canteen, with long tables by the window',
  paragraphs: [
    'From Monday you can have lunch in Utrecht again. The old wall is gone, so that daylight reaches the last table, and the counter is split in two: soup and salad at the left, warm dishes at the right.',
    'The night shift keeps its own half hour, and whoever brings lunch along is as welcome as before. Cups are on loan; bring them back and the next one is on the house.',
  ],
  hoursTitle: 'Opening hours',
  hours: [
    ['Breakfast', '07:00 – 09:00'],
    ['Lunch', '11:30 – 13:30'],
    ['Night shift', '23:30 – 00:00'],
  ],
  byline: 'Facilities · 2 March 2026 · 2 minutes to read',
  menu: 'Today’s lunch',
  dishes: ['Tomato soup with basil', 'Lentil stew, flatbread', 'Apple crumble'],
  communities: 'Communities for you',
  community: 'Community',
  going: 'What is going on',
  tools: 'Straight to',
  toolNames: ['My roster', 'Book a room', 'Report a failure', 'Travel costs'],
  more: 'Read on',
  foot: 'Veldlicht · Utrecht, Zwolle, Berlin, Lyon, Casablanca',
};

const nl: PortalWords = {
  sections: ['Start', 'Nieuws', 'Mensen', 'Community’s'],
  navigation: 'Portaal',
  search: 'Zoek mensen en pagina’s',
  welcome: 'Goedemorgen, Noor',
  today: 'Maandag 2 maart',
  news: 'Nieuws',
  title: 'De kantine in Utrecht gaat maandag weer open',
  lead: 'Na zes weken verbouwen is er meer plek bij het raam, een tweede buffet, en geen rij meer op de trap.',
  picture: 'De nieuwe kantine, met lange tafels bij het raam',
  paragraphs: [
    'Vanaf maandag kun je weer lunchen in Utrecht. De oude muur is weg, zodat het daglicht tot de achterste tafel komt, en het buffet is in tweeën gedeeld: soep en salade links, warme gerechten rechts.',
    'De nachtdienst houdt haar eigen half uur, en wie zelf brood meebrengt is net zo welkom als altijd. Bekers zijn te leen; breng je er een terug, dan is de volgende van het huis.',
  ],
  hoursTitle: 'Openingstijden',
  hours: [
    ['Ontbijt', '07:00 – 09:00'],
    ['Lunch', '11:30 – 13:30'],
    ['Nachtdienst', '23:30 – 00:00'],
  ],
  byline: 'Facilitair · 2 maart 2026 · 2 minuten lezen',
  menu: 'Lunch van vandaag',
  dishes: ['Tomatensoep met basilicum', 'Linzenstoof met platbrood', 'Appelkruimel'],
  communities: 'Community’s voor jou',
  community: 'Community',
  going: 'Wat er speelt',
  tools: 'Direct naar',
  toolNames: ['Mijn rooster', 'Ruimte boeken', 'Storing melden', 'Reiskosten'],
  more: 'Lees verder',
  foot: 'Veldlicht · Utrecht, Zwolle, Berlijn, Lyon, Casablanca',
};

const de: PortalWords = {
  sections: ['Start', 'Nachrichten', 'Menschen', 'Communitys'],
  navigation: 'Portal',
  search: 'Menschen und Seiten suchen',
  welcome: 'Guten Morgen, Noor',
  today: 'Montag, 2. März',
  news: 'Nachrichten',
  title: 'Die Kantine in Utrecht öffnet am Montag wieder',
  lead: 'Nach sechs Wochen Umbau gibt es mehr Platz am Fenster, eine zweite Theke und keine Schlange mehr auf der Treppe.',
  picture: 'Die neue Kantine mit langen Tischen am Fenster',
  paragraphs: [
    'Ab Montag kannst du in Utrecht wieder zu Mittag essen. Die alte Wand ist weg, das Tageslicht reicht bis zum letzten Tisch, und die Theke ist geteilt: links Suppe und Salat, rechts warme Gerichte.',
    'Die Nachtschicht behält ihre eigene halbe Stunde, und wer sein Essen mitbringt, ist so willkommen wie immer. Becher werden verliehen; wer einen zurückbringt, bekommt den nächsten Kaffee geschenkt.',
  ],
  hoursTitle: 'Öffnungszeiten',
  hours: [
    ['Frühstück', '07:00 – 09:00'],
    ['Mittagessen', '11:30 – 13:30'],
    ['Nachtschicht', '23:30 – 00:00'],
  ],
  byline: 'Gebäudemanagement · 2. März 2026 · 2 Minuten Lesezeit',
  menu: 'Mittagessen heute',
  dishes: ['Tomatensuppe mit Basilikum', 'Linseneintopf mit Fladenbrot', 'Apfelstreusel'],
  communities: 'Communitys für dich',
  community: 'Community',
  going: 'Was gerade los ist',
  tools: 'Direkt zu',
  toolNames: ['Mein Dienstplan', 'Raum buchen', 'Störung melden', 'Reisekosten'],
  more: 'Weiterlesen',
  foot: 'Veldlicht · Utrecht, Zwolle, Berlin, Lyon, Casablanca',
};

const fr: PortalWords = {
  sections: ['Accueil', 'Actualités', 'Collègues', 'Communautés'],
  navigation: 'Portail',
  search: 'Chercher des collègues et des pages',
  welcome: 'Bonjour Noor',
  today: 'Lundi 2 mars',
  news: 'Actualités',
  title: 'La cantine d’Utrecht rouvre lundi',
  lead: 'Après six semaines de travaux : plus de place près des fenêtres, un second buffet, et plus de file dans l’escalier.',
  picture: 'La nouvelle cantine, avec de longues tables près de la fenêtre',
  paragraphs: [
    'Dès lundi, on déjeune de nouveau à Utrecht. L’ancien mur a disparu : la lumière du jour arrive jusqu’à la dernière table. Le buffet est divisé en deux : soupes et salades à gauche, plats chauds à droite.',
    'L’équipe de nuit garde sa demi-heure à elle, et qui apporte son repas reste le bienvenu. Les tasses sont prêtées ; rapportez-en une, et le café suivant est offert.',
  ],
  hoursTitle: 'Horaires',
  hours: [
    ['Petit-déjeuner', '07:00 – 09:00'],
    ['Déjeuner', '11:30 – 13:30'],
    ['Équipe de nuit', '23:30 – 00:00'],
  ],
  byline: 'Services généraux · 2 mars 2026 · 2 minutes de lecture',
  menu: 'Au menu aujourd’hui',
  dishes: ['Soupe de tomates au basilic', 'Ragoût de lentilles, pain plat', 'Crumble aux pommes'],
  communities: 'Communautés pour vous',
  community: 'Communauté',
  going: 'Ce qui se passe',
  tools: 'Accès direct',
  toolNames: ['Mes horaires', 'Réserver une salle', 'Signaler une panne', 'Frais de déplacement'],
  more: 'Lire la suite',
  foot: 'Veldlicht · Utrecht, Zwolle, Berlin, Lyon, Casablanca',
};

const ar: PortalWords = {
  sections: ['الرئيسية', 'الأخبار', 'الزملاء', 'المجتمعات'],
  navigation: 'البوابة',
  search: 'ابحث عن زملاء وصفحات',
  welcome: 'صباح الخير يا نور',
  today: 'الاثنين 2 مارس',
  news: 'الأخبار',
  title: 'مطعم أوتريخت يفتح أبوابه من جديد يوم الاثنين',
  lead: 'بعد ستة أسابيع من التجديد: أماكن أكثر قرب النوافذ، وركن ثانٍ لتقديم الطعام، ولا طوابير على الدرج بعد اليوم.',
  picture: 'المطعم الجديد وفيه طاولات طويلة قرب النافذة',
  paragraphs: [
    'ابتداءً من يوم الاثنين يمكنكم تناول الغداء في أوتريخت من جديد. أزيل الجدار القديم فوصل ضوء النهار إلى آخر طاولة، وقُسم ركن الطعام إلى قسمين: الحساء والسلطة على جانب، والأطباق الساخنة على الجانب الآخر.',
    'تحتفظ الوردية الليلية بنصف ساعتها الخاصة، ومن يُحضر طعامه معه مُرحَّب به كما كان دائمًا. الأكواب للإعارة، ومن يُعِد كوبًا فالقهوة التالية علينا.',
  ],
  hoursTitle: 'أوقات العمل',
  hours: [
    ['الفطور', '07:00 – 09:00'],
    ['الغداء', '11:30 – 13:30'],
    ['الوردية الليلية', '23:30 – 00:00'],
  ],
  byline: 'المرافق · 2 مارس 2026 · دقيقتان للقراءة',
  menu: 'غداء اليوم',
  dishes: ['حساء الطماطم بالريحان', 'يخنة العدس مع الخبز', 'كرامبل التفاح'],
  communities: 'مجتمعات تهمك',
  community: 'مجتمع',
  going: 'ما الجديد',
  tools: 'روابط سريعة',
  toolNames: ['جدولي', 'حجز قاعة', 'الإبلاغ عن عطل', 'مصاريف السفر'],
  more: 'تابع القراءة',
  foot: 'فيلدليخت · أوتريخت، زفوله، برلين، ليون، الدار البيضاء',
};

const all: Record<string, PortalWords> = { en, nl, de, fr, ar };

/** The portal's own words in a language of the toolbar. */
export function wordsIn(language: string): PortalWords {
  return all[language] ?? en;
}
