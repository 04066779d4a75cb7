/** Dutch: what happens at work, outside and on the phone. */
export const workNl = String.raw`
# nl safety UPDATE crew
slot near: een steiger die niet was gekeurd / een kabel die volgens de tekening spanningsloos was / een put zonder afzetting / een hijsband met een scheur / een aggregaat op een helling / een openstaand middenspanningsveld / een brandblusser van vier jaar over datum / een ladder op een natte ondergrond / een heftruck zonder achteruitrijsignaal / een losliggende rijplaat
slot lesson: eerst meten, dan pas aanraken / liever een kwartier te laat dan een vinger te weinig / de tekening is een mening, de meting een feit / samen kijken is twee keer kijken / stoppen mag altijd
> Bijna-ongeval in {place}: {near}.
> Vanochtend in {place} stuitten we op {near}.
> Even delen wat ons {day} in {place} overkwam: {near}.
> Melding vanaf het werk bij station {station}: {near}. Niemand gewond, wel geschrokken.
+ We hebben het werk stilgelegd, de plek afgezet en de werkverantwoordelijke gebeld. Binnen {n:20-50} minuten konden we veilig verder.
+ Wat ging goed:\n\n- iedereen durfde **stop** te zeggen\n- de toolbox van vorige week zat nog vers in het hoofd\n- de uitvoerder nam meteen op
+ Wat kan beter: de werkvoorbereiding had dit kunnen zien. We passen de checklist aan en ik kom er volgende week op terug.
= Mijn les: {lesson}.
= Blijf melden. Elke melding is er een die we niet in het ziekenhuis hoeven te bespreken.
= Dank aan {mention} voor het rustige optreden.
- Goed dat jullie zijn gestopt. Dat is niet makkelijk als de planning in je nek hijgt.
--! Klopt, maar de uitvoerder stond er helemaal achter. Dat scheelt.
- Staat dit ook in het meldsysteem?
--! Ja, gisteren ingevoerd, met foto's.
--< Mooi, dan neem ik het mee in het maandoverzicht.
- Precies dit hadden wij vorig jaar in {place*}. Toen hebben we de startwerkbespreking uitgebreid met twee vragen en sindsdien gaat het beter.
-- Welke twee vragen waren dat?
--- Wat is hier anders dan op de tekening, en wie mag vandaag stop zeggen. Het antwoord op de tweede is altijd: iedereen.
---- Die hang ik op in de keet.
- Mag ik deze gebruiken in de toolbox van {day*}?
--! Graag zelfs. Haal de plaatsnaam eruit, dan praat iedereen vrijer.
- Fijn dat er niemand iets heeft.
- Respect voor de ploeg. Zo hoort het.
- Ik neem dit mee naar het werkoverleg, want die checklist is ook bij ons aan herziening toe.
# nl safety QUESTION
slot gear: vlamboogwerende kleding / valharnassen / gehoorbescherming op maat / veiligheidsbrillen op sterkte / handschoenen klasse 0 / de nieuwe werkschoenen / gasmeters / helmlampen
> Hoe lang gaan {gear} bij jullie mee?
> Wie weet waar je in {place} {gear} kunt laten controleren?
> Moeten {gear} ook mee op een dag zonder werk aan het net?
> Vraag over {gear}: wie keurt ze eigenlijk, de fabrikant of wij zelf?
+ In de instructie staat het één, op het kaartje in het magazijn het ander.
+ Ik vraag het omdat ik volgende week twee leerlingen meeneem en het goed wil voordoen.
= Alvast dank!
- Staat in werkinstructie VM-{n:12-48}, hoofdstuk 3. Kort gezegd: jaarlijks laten keuren, en na elke klap of vlam meteen vervangen.
--! Dank je, gevonden. Hoofdstuk 3 is zowaar leesbaar.
--- Dat was hoofdstuk 3 niet altijd. Er is een jaar aan geschreven.
- Loop even langs het magazijn in {place*}, daar hangt een keuringslijst met datums.
-- Die lijst is sinds vorige maand digitaal. Scan de code op de deur.
- Bij twijfel: omruilen. Niemand heeft er ooit spijt van gehad.
- Wij hebben er een vaste keuringsdag voor, elke eerste {day*} van het kwartaal. Je mag aansluiten.
--! Dat is een goed idee, ik meld me.
- Ik wil dit ook graag in het inwerkboekje voor leerlingen zetten.
# nl safety UPDATE
slot theme: werken langs de weg / tillen en sjouwen / kou en wind / gebruik van de telefoon onderweg / opruimen van de bus / alleen werken / warmte en drinken / orde in de keet / graven bij kabels / hulp vragen
> Toolbox van deze maand: {theme}.
> Op {day} houden we in {place} een toolbox over {theme}.
> Drie vragen over {theme} om morgen bij de koffie te stellen.
+ 1. Wanneer ging het bij jou bijna mis?\n2. Wie sprak je toen aan?\n3. Wat zou je nu anders doen?
+ De kaart met plaatjes ligt in elke keet en staat ook op [de veiligheidspagina](/veiligheid/toolbox).
= Een kwartier is genoeg, als het maar een eerlijk kwartier is.
= Laat hieronder weten wat jullie ploeg bedacht.
- Bij ons kwam eruit dat niemand het erg vindt om aangesproken te worden, maar iedereen het eng vindt om het te doen.
-- Dat is bij ons precies zo. We oefenen nu met de zin: mag ik even met je meekijken?
- Wij deden hem vanochtend, twintig minuten en een heel pak stroopwafels.
- Is er ook een versie voor kantoor?
--! Ja, zelfde pagina, onderaan. Daar gaat het vooral over schermen en trappen.
- Deze mag vaker terugkomen, want na een half jaar is het weggezakt.
- Dank, morgen behandelen we hem met de hele ploeg in {place*}.
# nl grid UPDATE van
slot cause: een graafmachine zonder klic-melding / vocht in een mof uit 1974 / een marter met slechte plannen / een kapotte vermogensschakelaar / een omgewaaide boom / zakkende grond langs het spoor / een aanrijding van een verdeelkast / een verouderde eindsluiting
slot weather: in de stromende regen / bij windkracht acht / met bevroren vingers / onder een strakblauwe lucht / in het pikdonker
> Storing bij station {station} is verholpen; oorzaak: {cause}.
> Vannacht {weather} aan de kabel gestaan bij {station}.
> {n:300-980} huishoudens rond {station} hebben weer licht.
> Drukke dienst gehad: {cause} bij {station}, en dat net voor de koffie.
> Zo ziet een kast in {place} eruit na {cause}.
+ De ploeg was er in {n:18-44} minuten en na {n:2-5} uur was iedereen weer aangesloten. De omwonenden kwamen met koffie en cake.
+ We konden omschakelen via het noordelijke veld, dus de school en het verzorgingshuis zaten maar heel even zonder.
+ Voor de vakgroep: de mof gaat naar het lab. Als iemand dezelfde serie heeft liggen, gooi hem niet weg.
= Dank aan de collega's van het bedieningscentrum voor de rust in het oor.
= Petje af voor {mention}, die al twaalf uur op de been was.
- Netjes opgelost. Hoe was de bereikbaarheid?
--! Matig. De toegangsweg stond blank, de laatste honderd meter hebben we alles gedragen.
--- Ik zet het in het terreinboek, dan gaat de volgende ploeg met de rupswagen.
- Vanuit het bedieningscentrum: jullie communicatie was voorbeeldig. Elke stap bevestigd.
-- Dat doet me goed om te lezen.
- Is er al iets bekend uit het lab?
--! Nog niet, dat duurt een week of drie.
- Bij {station*} hebben we dezelfde oorzaak drie keer gehad. Misschien tijd voor een patroon in de data?
-- Ik heb een overzicht van alle moffen per bouwjaar. Stuur ik je.
--< Graag, dan leggen we ze naast elkaar.
- Mijn schoonmoeder woont daar en vroeg of ik jullie wilde bedanken. Bij dezen.
- Mooi werk, en nu slapen.
- Zulke nachten vergeet je niet. Goed gedaan, allemaal.
# nl grid QUESTION
slot part: de beveiliging / het bedieningspaneel / de aardingsschakelaar / de kabelwagen / de nieuwe meetkoffer / de kortsluitverklikker / de accubak / de stationssleutel
> Iemand ervaring met {part} van het nieuwe type?
> {part} van station {station} geeft een melding die ik niet thuis kan brengen, wie denkt mee?
> Waar vind ik de actuele tekening van {part} op {station}?
> Mag je {part} vervangen zonder bedieningsopdracht?
+ De melding komt ongeveer elke {n:15-40} minuten en verdwijnt vanzelf. Spanning en temperatuur zijn goed.
+ In het systeem staat een tekening uit {n:1989-2009} en buiten staat iets heel anders.
= Ik ben tot vier uur bereikbaar, daarna in de put.
- Dit kennen we. Resetten helpt even, maar de echte oplossing is het vervangen van de voedingskaart. Bestelnummer staat in het magazijnsysteem.
--! Kaart besteld, ik laat weten of het helpt.
--- En?
---- Werkt! Na een week nog geen melding gezien.
- Bel {person} van secundaire techniek, die heeft ze allemaal in het hoofd.
- Controleer eerst de aardverbinding achter de deur. Die trilt los op stations langs het spoor.
-- Goeie. Was bij ons ook zo in {place*}.
- Tekeningen van voor 2010 staan in het oude archief. Vraag Engineering om toegang, dat duurt een dag.
- Ik rijd morgen toch langs, zal ik meekijken?
--! Graag! Koffie staat klaar.
# nl shift QUESTION
slot shift: de nachtdienst / de late dienst / de vroege dienst / de weekenddienst / de wachtdienst / de consignatie
slot why: mijn dochter speelt een finale / we worden die dag opa en oma / ik heb een begrafenis / ik mag examen doen / mijn zus trouwt / ik krijg de sleutel van ons huis / er komt een vriend over uit Canada / ik loop de IJsselloop
> Wie wil {shift} van {day} ruilen?
> Ruilen gezocht: ik heb {day} {shift}, maar {why}.
> Gezocht voor {place}: iemand die {day} {shift} kan overnemen.
> Ik zit {day} met {shift} in {place} en dat komt slecht uit, want {why}.
+ Terugruilen kan in de hele maand daarna, ook in een weekend.
+ Graag iemand met aanwijzing middenspanning, anders komt het rooster niet rond.
= Met taart als dank.
= Stuur me een bericht of reageer hier.
- Ik kan. Als jij dan mijn {day*} doet?
--! Deal! Zet jij het in het rooster of ik?
--< Doe jij maar, ik zit op de weg.
- Helaas, dan ben ik zelf ingedeeld. Succes met zoeken!
- Vraag het eens aan {person}, die wilde juist meer uren.
--! Goede tip, ik heb een bericht gestuurd.
- Denk aan de elf uur rust ertussen, anders keurt het systeem de ruil af.
-- Scherp. Dat ging bij mij vorige maand mis.
- Hoort erbij dat je iets leuks te vieren hebt. Ik kijk vanavond in mijn agenda.
# nl shift UPDATE
slot change: de pauze schuift een kwartier naar voren / de overdracht is voortaan in de grote keet / het rooster voor de feestdagen staat open / wensen kunnen tot de vijftiende worden doorgegeven / de wachttelefoon heeft een nieuw nummer / de reservelijst is weer compleet
> Voor de roosters van {place}: {change}.
> Even opletten, met ingang van {day} geldt: {change}.
> Rooster {team}: {change}.
+ Wie daar last van heeft, meldt zich vóór {day} bij de planner. We kijken per persoon.
= Vragen? Liever te vroeg dan te laat.
- Geldt dit ook voor wie in deeltijd werkt?
--! Ja, naar rato. De planner rekent het voor je uit.
- Dank voor het tijdig melden, dat is in het verleden wel anders geweest.
- Kan dit ook in de app komen te staan? Niet iedereen leest hier mee.
-- Het staat er sinds vanmiddag in, onder Berichten.
- Voor ons komt dit goed uit.
- Voor mensen met kleine kinderen is dit lastig. Kunnen we daar iets op verzinnen?
--! Ja, bel me. Er is meer mogelijk dan het schema laat zien.
# nl heat UPDATE solar
slot project: Warmtenet Spoorzone / Wijk van het Gas af / Aardwarmte Zwolle / Restwarmte Haven / Warmte voor Weezenland
slot step: de laatste las is gezet / de drukproef is geslaagd / de pomp draait op halve kracht / de eerste woningen zijn aangesloten / de boring onder het spoor zit erin / het regelwerk is ingeregeld / de buffer staat op temperatuur
> Mijlpaal voor {project}: {step}.
> In {place} is het zover: {step}.
> Weekbericht warmte {place}: {step}.
> Trots op de ploeg in {place}, want {step}.
+ In cijfers:\n\n| | plan | nu |\n|---|---|---|\n| meters leiding | {n:800-1200} | {n:760-1250} |\n| woningen | {n:120-240} | {n:100-250} |
+ De bewoners kregen vooraf een brief en een kaartje met het nummer van de omgevingsmanager. Dat scheelde {n:30-80} telefoontjes.
+ Volgende week gaan we de straat dichtmaken, mits het droog blijft.
= Wie wil komen kijken: meld je bij de keet, helm en schoenen verplicht.
- Gefeliciteerd! Hoe was de retourtemperatuur?
--! {n:31-38} graden, mooier dan verwacht.
-- Met dank aan de inregelploeg, die drie avonden is doorgegaan.
- Kunnen we de brief aan bewoners overnemen voor {place*}?
--! Zeker, hij staat in de projectmap onder Omgeving.
- Ik kom graag kijken met drie leerlingen. Past {day*}?
--! Ja, dan is het rustig. Tien uur bij de keet.
- Wat een verschil met twee jaar geleden, toen we hier alleen een weiland en een tekening hadden.
- Mooi resultaat, en netjes binnen de vergunning.
- Hebben jullie nog last gehad van het grondwater?
--! Twee dagen bemalen, daarna was het over.
# nl heat QUESTION
slot project: Warmtenet Spoorzone / Wijk van het Gas af / Aardwarmte Zwolle / Restwarmte Haven
slot issue: een retour die te warm blijft / tikkende leidingen in de nacht / lucht in de stijgleiding / een afleverset die niet moduleert / te weinig druk op de bovenste verdieping / roest in het filter
> Wie heeft eerder {issue} opgelost?
> Flat in {place} met {issue}: waar beginnen jullie met zoeken?
> Voor {project} zoeken we raad bij {issue}.
+ We hebben al gespoeld, ontlucht en de regelklep vervangen. Zonder effect.
+ Het gebeurt alleen als het buiten onder de vijf graden is.
= Elke tip is welkom.
- Kijk naar de inregeling per woning. Negen van de tien keer staat er ergens een klep vol open door een goedbedoelende bewoner.
--! Gevonden, op de zevende. Nu is het over. Dank!
--- Het is altijd de zevende.
- Wij hadden dit in {place*} en daar bleek het de temperatuursensor: die zat op de verkeerde leiding.
- Meet eens een etmaal door en deel de grafiek, dan kijk ik mee.
--! Doe ik, meting loopt tot morgenochtend.
- De leverancier heeft er een technische notitie over. Ik mail hem naar je.
# nl charging UPDATE bicycle
slot street: de Parallelweg / de Wilhelminastraat / het Stationsplein / de Zuiderkade / de Lindelaan / het Havenkwartier / de Vrijheidslaan / de Molenweg
> Vandaag {n:6-22} laadpunten geplaatst aan {street} in {place}.
> Het laadplein aan {street} in {place} is open.
> Laadpaal aan {street} in {place} doet het weer na {n:2-9} dagen.
> Bezoek van de wethouder bij het laadplein aan {street}, {place}.
+ De buurt was eerst tegen (parkeerplaatsen!), maar na een avond praten met koffie en een kaart op tafel werd het een ander gesprek.
+ Slim laden staat aan: tussen vijf en acht uur 's avonds halve kracht, 's nachts vol. Nog geen klacht gehad.
= Foto's volgen zodra het onkruid weg is.
= Met dank aan {mention} voor de vergunning in recordtijd.
- Mooi! Hoe is het met de bezetting?
--! {n:41-68} procent overdag, en dat is voor week één heel behoorlijk.
- Kunnen de deelauto's er ook terecht?
--! Ja, twee vaste plekken aan de kopse kant.
- Die avond met de kaart op tafel wil ik ook doen in {place*}. Mag ik je materiaal gebruiken?
--! Natuurlijk. Neem ook stroopwafels mee, geen grap.
- Let op de bocht bij de ingang, met een bus kom je er niet in één keer door.
-- Genoteerd voor het onderhoud.
- Goed voor de wijk en goed voor het net.
# nl customer UPDATE
slot asks: of een inductieplaat een zwaardere aansluiting nodig heeft / waarom de straat wéér open ligt / of de meter ook meeluistert / wanneer de buren wél stroom hebben / of zonnepanelen bij een storing blijven werken / waarom de wachtlijst zo lang is / wie de lantaarnpaal recht komt zetten
> Vraag van de dag aan de lijn: {asks}.
> Vanmorgen drie keer gehoord: {asks}.
> Klant in {place} wilde weten {asks}.
> Leuk gesprek gehad met een mevrouw uit {place}, die vroeg {asks}.
+ Mijn antwoord: eerlijk zeggen wat we weten, wat we niet weten en wanneer we terugbellen. En dat dan ook doen.
+ In de kennisbank staat een tekst, maar die is voor ingenieurs geschreven. Ik heb een voorstel gedaan in gewone taal.
= Hoe pakken jullie dit aan?
= Ze eindigde met: u bent de eerste die het gewoon uitlegt. Dag gemaakt.
- Ik teken het altijd uit. Ja, aan de telefoon: pak even een papiertje, mevrouw.
-- Geniaal, die ga ik proberen.
- Wil je jouw tekst met ons delen? Dan zetten we hem in de kennisbank.
--! Staat in de map Teksten, onder Concept.
--< Gezien, vandaag geplaatst. Dank!
- Vanuit Aansluitingen: verwijs bij zulke vragen naar de kaart op de site, die is elke maandag bijgewerkt.
- Bij mij ging het gesprek daarna nog een kwartier over haar kleinkinderen. Ook dat is klantcontact.
- Terugbellen als je het belooft, daar wint of verliest ons vak het mee.
# nl project UPDATE desk
slot state: de vergunning is binnen / de planning schuift twee weken / de aanbesteding is gegund / het ontwerp is vastgesteld / de aannemer is begonnen / de proefsleuven zijn gegraven / het omgevingsoverleg liep goed
> Stand van {project}: {state}.
> Korte update over {project} in {place}: {state}.
> {project}, stap {n:3-9} van tien: {state}.
+ **Gedaan**: overleg met gemeente en waterschap, {n:3-9} punten van de lijst.\n**Nu**: werkvoorbereiding en kabels bestellen.\n**Lastig**: de levertijd van transformatoren, nu {n:38-70} weken.
+ Wat we leerden: betrek de rentmeester vanaf dag één. Achteraf toestemming vragen kost meer tijd dan vooraf koffie drinken.
+ > Een plan is pas een plan als degene die het uitvoert het ook gelezen heeft.\n\nDie hangt nu in de projectkamer.
= Vragen? De projectkamer op {floor} staat open.
= De volledige rapportage staat in de projectmap.
- Hoe groot is de kans dat de einddatum blijft staan?
--! Eerlijk: zeventig procent. Over twee weken weet ik meer.
--- Fijn dat je een getal noemt in plaats van een kleurtje.
- Wij wachten ook op transformatoren. Zullen we samen bij de leverancier aan tafel?
--! Heel graag, ik plan het met Inkoop.
-- Inkoop leest mee en doet mee.
- Welke gemeente was dat? Wij zitten daar in hetzelfde traject.
--! Ik bel je vanmiddag even.
- Complimenten voor de omgevingsmanager, er kwam niet één boze brief.
- Kan het rapport ook zonder afkortingen? Ik telde er elf op de eerste bladzijde.
--! Terechte opmerking, volgende keer beter.
# nl learning UPDATE
slot course: basisveiligheid / middenspanning voor beginners / helder schrijven / omgaan met agressie / projectmatig werken / Excel zonder tranen / leidinggeven op afstand / rijden met aanhanger / elektrisch varen
> Nog {n:2-8} plekken in de cursus {course} in {place}.
> Vorige week de cursus {course} gedaan en ik raad hem iedereen aan.
> Wie gaf bij ons ook alweer de training {course}?
> Lunchlezing op {day} in {place}: wat we leerden van {course}.
+ Drie dingen die ik meteen gebruik:\n\n1. eerst vragen, dan uitleggen\n2. een voorbeeld zegt meer dan een regel\n3. niemand onthoudt dia veertien
+ De groep is klein, hooguit twaalf, en er zit een dag praktijk in.
= Aanmelden kan via [het leerplein](/leren).
= Je teamleider hoeft het alleen maar te weten, niet te tekenen.
- Ik deed hem vorig jaar en gebruik het nog elke week.
- Is hij ook in deeltijd te volgen?
--! Ja, in vier halve dagen.
- Aangemeld! Wie rijdt er mee vanuit {place*}?
-- Ik! Ik heb nog twee plekken in de auto.
- Telt dit mee voor de verplichte uren?
--! Zestien punten, staat onderaan de beschrijving.
- Zit er ook iets in voor mensen die al twintig jaar meelopen?
--! De middag van dag twee is juist voor jullie.
# nl team UPDATE
> {team} zit deze week op {floor} in {place}, loop gerust binnen.
> Afdelingsoverleg van {day} om {time}: agenda en stukken staan klaar.
> Terugblik op het kwartaal van {team}: meer gedaan, minder vergaderd.
> Wie van {team} is {day} in {place}?
+ Op de agenda:\n\n- cijfers en wat ze ons zeggen\n- werkdruk, met een eerlijk rondje\n- de borrel
+ Ik stel voor dat we het eerste halfuur zonder laptops doen.
= Onderwerpen erbij? Zet ze hieronder.
- Kunnen we het ook over de vakantieplanning hebben?
--! Zeker, staat erop.
- Ik ben er, en neem taart mee.
-- Dan ben ik er ook.
- Zonder laptops: heel goed.
- Ik sluit online aan vanuit {place*}.
- Kan het een kwartier later? Ik kom van een klant.
--! Prima, we beginnen met koffie.
# nl council QUESTION
slot topic: thuiswerken / de nieuwe roosters / reiskosten / de werkplekken in Arnhem / de uitloop van de functiehuisronde / het generatieverlof / de fietsregeling / bereikbaarheid buiten werktijd
> De OR krijgt veel vragen over {topic}. Wat speelt er bij jou?
> Volgende week bespreken we {topic} met de bestuurder. Wat moeten we zeker zeggen?
> Inloopuur over {topic}: {day} om {time} in {place}.
+ We verzamelen voorbeelden, geen namen. Hoe concreter, hoe sterker ons verhaal.
+ Ons advies van vorig jaar staat [hier](/or/adviezen). Twee van de vijf punten zijn overgenomen, over één praten we nog.
= Liever vertrouwelijk? Mail or@veldlicht.example.
- Op papier is het goed geregeld. Het verschil zit in hoe teamleiders ermee omgaan, en dat verschil is groot.
--! Dat horen we vaker. Heb je een voorbeeld waar het wél goed gaat?
--< Ja, bij {team*}: daar hebben ze het met elkaar op één A4 gezet.
- Voor de buitendienst betekent dit weinig. Kunnen jullie daar apart naar kijken?
--! Goed punt, we komen naar {place*}.
- Ik mis in de stukken wat het kost en wat het oplevert.
- Mijn ervaring is goed. Dat mag ook gezegd worden.
- Neem de mensen met een ploegendienst mee, die kunnen meestal niet naar zo'n inloopuur.
--! We doen ook een avond, zeven uur, met soep.
`;
