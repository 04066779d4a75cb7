/** Dutch: after work, and what colleagues share beside it. */
export const leisureNl = String.raw`
# nl market UPDATE
slot ware: een kinderfiets, 20 inch / een eettafel van eiken / twee kaartjes voor het jazzfestival / een werkende wasmachine / een bak vol Lego / een racefiets, maat 56 / een dakkoffer / een babybedje / tien stoelen van een vereniging / een naaimachine / een aquarium zonder vissen / een zak pootaardappelen
> Te koop in {place}: {ware}, € {n:15-60}.
> Gratis af te halen in {place}: {ware}.
> Gezocht: {ware}, mag gebruikt.
> Wie kan ik blij maken met {ware}?
+ Gebruikssporen, maar alles werkt. Ophalen na werktijd of ik neem het mee naar kantoor.
= Weg is weg.
= Foto's stuur ik op verzoek.
- Is het er nog? Dan kom ik {day*}.
--! Gereserveerd voor jou!
- Ik heb interesse als het bij de vorige niet doorgaat.
--! Je staat op plek twee.
- Wat is de breedte precies? Het moet door een smalle deur.
--! {n:58-94} centimeter, ik heb het net gemeten.
- Helaas net te ver rijden, succes met de verkoop.
- Opgehaald en heel blij mee, dank!
# nl running EVENT evening
slot route: langs de IJssel / door het park / over de dijk / om de plas / door het bos achter kantoor / langs de oude haven
> Lunchrondje {route} in {place}, {day} om {time}.
> Wie loopt {day} mee {route}?
> {n:5-14} kilometer {route}, en met taart bij de finish.
> Training voor de IJsselloop: {day} intervallen {route}, verzamelen in {place}.
+ Tempo: zo dat je nog kunt praten. Niemand blijft achter.
+ Douches zijn open tot twee uur. Neem zelf een handdoek mee, de onze zijn op.
= Meld je hieronder, dan wachten we op je.
- Ik ben erbij!
-- Ik ook, als mijn kuit het toelaat.
- Mag je ook meewandelen?
--! Zeker, {person} gaat met de wandelaars vooruit.
- Volgende week weer? Nu heb ik overleg.
--! Elke {day*}, weer of geen weer.
- Wat was het mooi vandaag. Benen als beton, hoofd als een veertje.
- Zesentwintig mensen, een record!
-- En maar één verkeerd gelopen.
# nl books UPDATE
slot book: een roman over drie generaties schippers / een boek over slaap / de biografie van een vergeten natuurkundige / een dikke Russische klassieker / korte verhalen uit Suriname / een thriller in een waterschap / een boek over luisteren / gedichten voor bij de koffie
> Deze maand lezen we {book}.
> Net uit: {book}. Wie wil het lenen?
> Leesclub {place}, {day} na het werk: {book}.
> Ik gaf {book} na honderd bladzijden op. Wie overtuigt me van het tegendeel?
+ Er liggen vier exemplaren in de ruilkast op {floor}.
= Geen spoilers alsjeblieft, ik ben op de helft.
- Ik vond het eerste deel taai en het laatste prachtig.
-- Houd vol tot hoofdstuk negen!
- Mag ik jouw exemplaar daarna?
--! Natuurlijk, ik leg het in de kast.
- Luisterboek telt ook mee, toch?
--! Telt dubbel, dan heb je ook nog afgewassen.
- Het beste boek dat we dit jaar lazen.
- De hoofdpersoon leek op mijn oude chef. Ik heb drie keer gelachen en één keer geslikt.
# nl photo UPDATE canal
slot subject: een mistige ochtend / masten in tegenlicht / handen aan het werk / rood / de lelijkste hoek van kantoor / water / iemand die wacht / de lange schaduw / symmetrie
> Opdracht van deze maand: {subject}.
> Genomen vanuit de bus bij {place}: {subject}.
> Mijn inzending voor {subject}, onderweg naar {place}.
> Fotowandeling in {place} op {day}, thema {subject}.
+ 1/{n:60-500} s, f/8, ISO {n:1-8}00. Niet bijgesneden.
= Eerlijke kritiek welkom.
- Mooi licht! Ik zou links iets meer ruimte laten.
--! Je hebt gelijk, ik heb een versie die breder is.
- Deze mag aan de muur in {place*}.
-- Zet je hem in de map voor de kalender?
--- Staat erin!
- Waar is dit precies? Dan ga ik {day*} vroeg uit bed.
- De compositie is sterk, de horizon loopt een half graadje af.
-- Wie dat ziet, werkt bij Engineering.
# nl garden UPDATE polder
slot plant: courgettes / tomatenplantjes / zonnebloemen / rabarberpollen / aardbeienstekjes / muntstekjes / stokrozen / boerenkoolplantjes / pompoenen / dahlia's
> Over: {plant}. Af te halen in {place}.
> Mijn {plant} staan er treurig bij. Wie weet raad?
> Oogst van het weekend: {plant}, genoeg voor heel {team}.
> Zaadjes van {plant} liggen in het bakje op {floor} in {place}.
+ Geen gif gebruikt, wel veel tegen gepraat.
= Ruilen mag, weggeven ook.
- Ik neem er graag twee mee!
--! Ze staan bij de receptie met je naam erop.
- Slakken. Het zijn altijd slakken.
-- Bierbakje ingraven. Helpt ook tegen een goed humeur bij de buren.
- Bij mij werkt brandnetelgier, als je de lucht verdraagt.
- Wat een plaatje! Hoeveel zon krijgen ze?
--! Van negen tot drie, daarna staat het huis in de weg.
# nl pets UPDATE
slot pet: onze kat / de hond van de buren / mijn konijn / onze nieuwe pup / de oude herder / de kip met de naam Ampère / onze schildpad / de kat van kantoor {place}
slot act: zat vandaag in drie vergaderingen / heeft mijn verslag verwijderd met één poot / blaft alleen naar de postbode en naar Teams / slaapt sinds vanochtend op de router / at een halve stroopwafel en kijkt onschuldig / durft eindelijk de trap af
> {pet} {act}.
> Thuiswerkdag: {pet} {act}.
> Voor wie het nodig heeft op {day}: {pet} {act}.
+ Ik heb geprobeerd streng te kijken.
= Hoe houden jullie je collega's op vier poten van het toetsenbord?
- Hahaha, precies de mijne.
- Foto! Foto! Foto!
--! Volgt zodra hij stilzit, dus nooit.
- Mijn hond heeft een vaste plek in het maandagoverleg. Niemand mag hem overslaan.
- Een doos naast je bureau zetten. Werkt altijd, ook bij collega's.
-- Dit is de beste tip van het jaar.
- Daar word je toch vrolijk van.
# nl games EVENT trophy
slot game: een avond bordspellen / de pubquiz / het schaaktoernooi / tafeltennis in de hal / de klaverjasladder / een toernooi sjoelen
> {day} in {place}: {game}, inloop vanaf {time}.
> De uitslag is binnen: {team} wint {game}.
> Nog twee teams gezocht voor {game} in {place}.
> Vanaf nu elke maand {game} op {floor}.
+ Beginners welkom; we leggen uit zonder te zuchten.
= Hapjes van de kantine, wisselbeker van papier-maché.
- Wij doen mee, teamnaam volgt. Het wordt iets met ampère.
-- Iedereen heet iets met ampère.
- De jury was partijdig. Prachtige avond.
- Kan ik me alleen opgeven?
--! Ja, we maken teams ter plekke.
- Revanche op {day*}!
- Wie heeft mijn jas meegenomen? Grijs, capuchon. Ik heb nu die van een ander.
-- Dat ben ik! Morgen ruilen.
# nl music UPDATE
> De Stroomstoot repeteert {day} om {time} in de hal in {place}.
> Gezocht voor de huisband: iemand die bas speelt en {day} kan.
> Setlist voor het optreden in {place}: stem op drie nummers.
> Opname van de repetitie in {place} staat online, met alle fouten.
+ Vaste prik: één nummer van vroeger, één van nu en één dat niemand kent.
= Oordoppen liggen bij de deur.
- Ik speel al jaren niet meer, maar mijn handen jeuken.
--! Kom gewoon, we spelen ook niet zo goed.
- Kan er een rustig nummer bij voor het afscheid van {person}?
--! Komt goed.
- Jullie waren geweldig op de kerstborrel.
# nl languages UPDATE
slot word: gezellig / uitwaaien / polderen / voorpret / uitbuiken / een muggenzifter / klokkenluider / borrelen / even
> Woord van {day}: *{word}*.
> Taalcafé {place}, {day} om {time}: we praten over het woord *{word}*.
> Hoe leg je *{word}* uit aan iemand die net Nederlands leert?
+ Regel één: niemand stapt over op Engels. Regel twee: iedereen mag lachen, ook om zichzelf.
= Tot dan!
- Ik werk hier drie jaar en gebruik het nog steeds verkeerd.
-- Wij ook, hoor.
- In het Pools hebben we er geen woord voor, wel een gebaar.
- Leuk! Mag mijn partner ook mee?
--! Natuurlijk.
- Vorige keer heb ik meer geleerd dan in een maand cursus.
# nl parents QUESTION
slot phase: een baby die alleen op je arm slaapt / de brugklas / studiedagen op {day} / een kind met koorts en een deadline / opvang die om zes uur sluit / drie sportclubs op drie velden / wennen na het verlof
> Hoe doen jullie dat met {phase}?
> Vraag van een vermoeide ouder in {place}: {phase}, tips?
> Iemand ervaring met {phase} naast een baan van vier dagen?
+ Mijn teamleider denkt mee, maar ik wil er niet elke week over hoeven beginnen.
= Alleen een schouderklopje is ook goed.
- Bij ons hielp het om één vaste middag af te spreken waarop niemand iets van mij verwacht. Ook ikzelf niet.
--! Dat ga ik voorstellen. Dank.
- Het gaat over. Dat gelooft niemand, maar het gaat over.
- Kortdurend zorgverlof bestaat echt, ook voor een dag. HR helpt je ermee.
-- Dat wist ik niet, dank!
- Schouderklop. En een kop koffie als je in {place*} bent.
# nl inclusion UPDATE
slot theme: iftar voor alle collega's / paarse vrijdag / toegankelijke ingangen / een gebedsruimte die stil is / taal in vacatures / verhalen van collega's met een onzichtbare beperking / Keti Koti
> Dit jaar weer: {theme}, in {place}.
> Gesprek over {theme}: {day} om {time}.
> Terugblik op {theme} in {place}: {n:24-90} collega's kwamen luisteren.
> Werkgroep gezocht voor {theme}.
+ Je hoeft niets te weten, alleen nieuwsgierig te zijn.
= Aanmelden hoeft niet, aanschuiven wel.
- Mooi initiatief. Ik neem mijn hele team mee.
- Vorig jaar heb ik veel geleerd, vooral van wat ik niet durfde te vragen.
-- Precies daarom is het er.
- Kan het ook online, voor wie in {place*} werkt?
--! Ja, link volgt.
- Dank dat jullie dit blijven doen, ook als het niet in de krant staat.
# nl volunteer EVENT crew
slot task: de voedselbank / een speeltuin opknappen / maatje zijn voor een nieuwkomer / rolstoelwandelen / de dierenambulance / bomen planten / computerles in de bibliotheek
> Vrijwilligersdag in {place}: {task}.
> Nog {n:2-9} handen nodig op {day} voor {task} in {place}.
> Wie gaat er {day} mee met {team}? Het plan: {task}.
+ Je gebruikt er een van je twee maatschappelijke dagen voor, vooraf even melden bij je teamleider.
= Werkhandschoenen zijn er, goede zin meenemen.
- Ik doe mee! Mag mijn zoon van zestien ook?
--! Graag zelfs.
- Het was zwaar en prachtig. Volgend jaar weer.
-- Spierpijn op plekken waarvan ik niet wist dat ik ze had.
- Helaas dienst. Volgende keer!
`;
