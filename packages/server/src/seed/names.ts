/** Names as one finds them in a company with a past in the Low Countries and colleagues from everywhere. */
export const firstNames: readonly string[] = (
  'Sanne Tom Daan Emma Bram Lotte Jeroen Fleur Maarten Anouk Pieter Iris Ruben Femke Koen Marieke Joost Eline Niels Roos Wouter Saskia ' +
  'Thijs Nienke Bas Hanneke Sjoerd Marloes Gijs Ilse Rik Annemarie Jasper Karin Erik Monique Henk Petra Gerrit Ria Willem Ingrid Kees Tineke ' +
  'Jan Truus Piet Els Freek Maaike Luuk Carlijn Stijn Evi Lars Noa Sem Julia Milan Sara Finn Lieke Mees Tess Levi Zoë Jurre Doutzen Wiebe Fenna ' +
  'Hidde Baukje Harm Aaltje Jurgen Veerle Pieterjan Leen Bart Griet Dries Katrien Wannes Lies Mohamed Fatima Youssef Samira Rachid Naima Karim ' +
  'Yasmina Hamza Salma Bilal Khadija Mehmet Ayşe Emre Elif Murat Zeynep Hakan Selin Orhan Büşra Priya Arjun Ananya Rahul Deepa Vikram Kavita Sanjay ' +
  'Wei Mei Jun Li Xin Yuki Haruto Min-jun Nguyen Linh Andrzej Agnieszka Piotr Katarzyna Łukasz Małgorzata Tomasz Zofia Marek Ioana Andrei Elena ' +
  'Mihai Olena Dmytro Oksana Iryna Ivan Milena Goran Jelena Dušan Šárka Jiří François Élodie Hélène Benoît Chloé Jérôme Anaïs Mathieu Camille ' +
  'Jürgen Björn Käthe Jörg Heike Sönke Anke Uwe Birgit Oliver Charlotte George Harriet Callum Imogen Alistair Niamh Rhys Siobhán Gareth Amara ' +
  'Kwame Chidi Ngozi Abebe Selam Tesfay Hanna João Inês Rui Beatriz Sofía José Núria Álvaro Lucía Giulia Matteo Chiara Åsa Søren Astrid Jeremy ' +
  'Chantal Winston Sharda Ricardo Shanti Jermaine Naomi Glenn Urmila Radjesh Farah Omar Leila Amir Shirin Reza Nasrin Hassan Rana'
).split(' ');

export const lastNames: readonly string[] = (
  'de Vries|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|' +
  'van der Meer|van der Linden|Kok|Jacobs|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|van der Heijden|Schouten|van Beek|Willems|' +
  'van Vliet|van der Ven|Hoekstra|Maas|Verhoeven|Koster|van Dam|Prins|Blom|Huisman|Kuipers|Postma|Veenstra|Kuiper|van Wijk|Timmermans|Groen|Gerritsen|' +
  'Bosman|Scholten|Wiersma|Terpstra|Zijlstra|Hofstra|Sikkema|Boonstra|Roorda|ten Brinke|ter Horst|op den Kamp|in ’t Veld|van ’t Hof|Janssens|Maes|Claes|' +
  'Wouters|Goossens|De Smet|Van Damme|Vandenberghe|Desmet|Lambrecht|El Amrani|Benali|Ouali|Bouzid|El Idrissi|Azzouzi|Haddad|Chaouki|Yılmaz|Kaya|Demir|' +
  'Şahin|Öztürk|Çelik|Raman|Sharma|Patel|Iyer|Nair|Reddy|Gupta|Singh|Wang|Chen|Zhang|Tran|Tanaka|Kim|Kowalski|Nowak|Wiśniewska|Zieliński|Wójcik|' +
  'Popescu|Ionescu|Shevchenko|Kovalenko|Petrović|Novák|Dvořák|Lefèvre|Dubois|Moreau|Girard|Müller|Schröder|Weiß|Krüger|Lüdtke|Brandt|Taylor|Hughes|' +
  'O’Connor|Evans|MacLeod|Fletcher|Okafor|Mensah|Abebe|Tekle|Silva|Ferreira|García|Fernández|Rossi|Conti|Lindström|Sørensen|Pinas|Ramdin|Wijngaarde|' +
  'Martina|Tuinman|Hosseini|Karimi|Rahimi|Al-Khatib|Darwish|Saleh|Brink|Noordhof|Lammers|Wolters|Evers|Hermans|Kramer|van Rijn|van Loon|Schipper|' +
  'Molenaar|Driessen|Pronk|Rietveld|Stam|Tol|Veldman|Zwart|Engelen|Bijl|Kortekaas|Nijland|Oosterhuis|Pannekoek|Ruiter|Spaans|Uittenbogaard'
).split('|');

/** People whose names a layout has to survive. */
export const rareNames: readonly (readonly [displayName: string, handle: string])[] = [
  [
    'Wilhelmina Johanna Cornelia van Oldenbarnevelt-Schimmelpenninck van der Oye',
    'wilhelmina.vanoldenbarnevelt',
  ],
  [
    'Maximiliaan Alexander Bartholomeus van den Nieuwenhuijzen-Groenewoud',
    'max.vandennieuwenhuijzen',
  ],
  ['Uvuvwevwevwe Onyetenyevwe Ossas', 'uvuvwevwe.ossas'],
  ['María del Carmen Fernández de Córdoba y Álvarez de Toledo', 'maria.fernandezdecordoba'],
  ['فاطمة الزهراء بن علي', 'fatima.benali.zahra'],
  ['יעל בן־דוד', 'yael.bendavid'],
  ['王小明', 'xiaoming.wang'],
  ['佐藤 美咲', 'misaki.sato'],
  ['Олена Ковальчук', 'olena.kovalchuk'],
  ['Γιώργος Παπαδόπουλος', 'giorgos.papadopoulos'],
  ['김서연', 'seoyeon.kim'],
  ['Nguyễn Thị Ánh Tuyết', 'tuyet.nguyen'],
  ['Li', 'li'],
  ['Bo Ek', 'bo.ek'],
];
