/** What the communications department publishes for everybody, and the great debates. */
export const newsTexts = String.raw`
# nl news NEWS pylons
title: {project} gaat naar de volgende fase
title: {project}: wat er dit kwartaal verandert
title: Werk aan station {station} begint op {day}
> Na maanden van voorbereiding gaat {project} de volgende fase in, met {place} als eerste.
> {project} raakt {n:4-11} teams en {n:12-60} duizend klanten. Dit gaat er gebeuren en dit betekent het voor jou.
> Op {day} begint het werk aan station {station}. De omgeving is ingelicht en het werk duurt ongeveer {n:4-18} weken.
+ ## Wat verandert er\n\n- de planning staat in één overzicht voor alle regio's\n- elke wijk krijgt een vaste omgevingsmanager\n- knelpunten gaan binnen een week naar de stuurgroep
+ ## Wat vragen we van jou\n\nKijk of jouw werk op de [projectpagina](/projecten) klopt en meld wat ontbreekt. Liever een vraag te veel dan een kabel te weinig.
+ > "We hebben geleerd dat tempo begint met luisteren", zegt de programmamanager. "Naar de wijk, en naar onze eigen monteurs."
= Vragen? Stel ze hieronder; we antwoorden binnen een werkdag.
- Goed om te lezen. Hoe zit het met de capaciteit bij de uitvoering?
-- We breiden twee ploegen uit en schuiven minder dringend werk door. Het hele plaatje staat in de bijlage.
--- Dank, dat was precies wat ik zocht.
- Mooi dat de omgevingsmanagers vast worden. Dat scheelt in elke straat uitleg.
- Wat betekent dit voor de klantenservice? Wij krijgen de telefoontjes.
-- Jullie krijgen {day*} een instructie met vragen en antwoorden, en een rechtstreeks nummer.
- Ik mis de datums voor het zuiden.
-- Die volgen zodra de gemeenten akkoord zijn.
- Complimenten voor de heldere uitleg.
- Kunnen wij als monteurs ook bij zo'n bijeenkomst zijn?
-- Graag zelfs. Meld je bij je teamleider.
# nl news NEWS crew
title: {n:3-48} nieuwe collega's in {place}
title: Open dag in {place} trekt {n:300-900} bezoekers
title: Opleiding tot monteur start in {place}
> In {place} was het afgelopen {day} druk: nieuwsgierige buren, toekomstige collega's en veel kinderen met een helm op.
> De bedrijfsschool in {place} verwelkomt een nieuwe klas. Zij leren in {n:14-24} maanden het vak van monteur.
> Welkom aan de nieuwe collega's in {place}! Zij versterken onder meer {team}.
+ De praktijkopleiders zoeken nog collega's die een dag per week willen meelopen. Je krijgt er uren en veel energie voor terug.
+ Ook volgend jaar willen we groeien. Ken jij iemand die hier past? [Draag iemand voor](/werken-bij/voordragen).
= Zie je een nieuw gezicht? Zeg hallo.
- Welkom allemaal!
- Ik begon zelf ook op de bedrijfsschool, {n:9-30} jaar geleden. Beste keuze ooit.
-- En nu leid jij ze op. Mooi rond.
- Ik wil wel een dag meelopen. Bij wie meld ik me?
-- Bij Opleiden en ontwikkelen, zij maken het rooster.
- Mijn zoon was er en wil nu monteur worden. Vorige week nog influencer.
- Geweldig georganiseerd, ook de soep.
# nl news NEWS desk
title: Onderhoud aan {n:3-7} systemen in het weekend
title: Zo herken je de nieuwste phishingmail
title: De nieuwe telefoons komen eraan
> In het weekend werkt ICT aan een aantal systemen. Wie dienst heeft, kan gewoon bij het storingssysteem.
> Er gaat een mail rond die van de salarisadministratie lijkt te komen. Hij is het niet.
> Vanaf {day} worden de eerste telefoons omgeruild, te beginnen in {place}.
+ **In het kort**\n\n1. sla je werk vrijdag op\n2. laat je laptop aangesloten achter\n3. lukt er maandag iets niet, bel 4000
+ Twijfel je aan een bericht? Klik nergens op en stuur het door met de knop *Meld phishing*. Je krijgt binnen een uur antwoord.
= Dank voor je medewerking.
- Kan het onderhoud ook buiten de storingsdienst om? Wij hebben de kaartviewer nodig.
-- De kaartviewer blijft beschikbaar in een leesversie. Goed dat je het vraagt.
- Ik kreeg hem ook en had bijna geklikt. Hij was echt goed gemaakt.
-- Fijn dat je het zegt. Daar leren we allemaal van.
- Gaan mijn foto's mee naar de nieuwe telefoon?
-- Als je ze in de werkmap zet wel. Privéfoto's graag zelf bewaren.
- Heldere instructie, dank.
# nl news NEWS evening
title: Kwartaalcijfers: {n:96-99} procent leverzekerheid
title: Wat klanten over ons zeggen, en wat wij daarmee doen
title: Resultaten van het medewerkersonderzoek
> We hielden de stroom vaker aan dan ooit, maar de wachtlijst voor nieuwe aansluitingen groeide ook.
> Klanten geven ons gemiddeld een {n:6-8},{n:1-9}. De telefoon scoort hoog, de brieven scoren laag.
> {n:71-88} procent van ons vulde het onderzoek in. Dank daarvoor; hier staat wat eruit kwam en wat we ermee gaan doen.
+ Wat goed gaat: samenwerken, veiligheid en trots. Wat beter moet: de werkdruk bij {team} en de snelheid van besluiten.
+ De directie komt langs in alle vestigingen. In {place} zijn ze op {day} om {time}, zonder presentatie en met tijd.
= Het hele rapport staat op [de resultatenpagina](/resultaten).
- Eerlijk dat de mindere cijfers erbij staan.
- Wat gaan we concreet doen aan de werkdruk?
-- Drie dingen: minder overleg, meer mensen op de planning en een stop op nieuwe projecten tot de zomer.
--- Die stop lees ik graag nog een keer. Dank.
- Over de brieven: geef ons van de klantenservice het rode potlood.
-- Afgesproken, jullie krijgen een uitnodiging.
- Tachtig procent, dat is meer dan waar mijn sportclub het mee doet.
- Fijn dat ze ook naar de kleine vestigingen gaan.
# en news NEWS pylons
title: {project} enters its next phase
title: {project}: what changes this quarter
title: Works at {station} start on {day}
> After months of preparation {project} enters its next phase, with {place} going first.
> {project} touches {n:4-11} teams. This is what happens and what it means for you.
> On {day} works start at {station}. Residents have been told, and it takes about {n:4-18} weeks.
+ ## What changes\n\n- one planning for all regions\n- one contact for every neighbourhood\n- bottlenecks reach the steering group within a week
+ ## What we ask\n\nCheck whether your work is right on the [project page](/projecten) and tell us what is missing.
= Questions? Ask below, we answer within a working day.
- Good to read. Is there enough capacity in the field?
-- We add two crews and postpone what can wait. Details are in the annex.
- What does this mean for {team*}?
-- You will get a note with questions and answers on {day*}.
- Thank you for the clear language.
- Could this be in the weekly call as well?
# en news NEWS desk
title: Maintenance on {n:3-7} systems this weekend
title: How to spot the latest phishing mail
title: New laptops for {place}
> IT works on several systems this weekend. People on duty can reach the outage system as usual.
> A mail is going round that seems to come from payroll. It does not.
> The first new laptops arrive in {place} on {day}.
+ **In short**\n\n1. save your work on Friday\n2. leave your laptop plugged in\n3. anything broken on Monday? Call 4000
= Thank you for helping.
- I nearly clicked. It was well made.
-- Thank you for saying so, we all learn from that.
- Will the map viewer stay up?
-- Yes, in a read-only version.
- Clear instructions, thanks.
# nl chat QUESTION
size: 260
slot dish: de gehaktbal van vroeger / verse soep met brood / nasi op vrijdag / de uitsmijter / saté met te veel saus / de salade met geitenkaas / een echte kroket / pannenkoeken / shoarma van de kok / de linzensoep / hutspot / poké bowl / kibbeling / roti / bitterballen om vier uur
> Welk gerecht moet terug in de kantine van {place}?
> De kantinecommissie van {place} vraagt: wat mist u het meest?
= De kok leest mee. Hij heeft humor en een mes.
- {dish*}, zonder twijfel.
- Ik zeg: {dish*}.
-- {dish*} is beter.
--- Daar kunnen we kort over zijn: allebei.
- Al {n:4-25} jaar wacht ik op {dish*}.
-- Houd vol!
- {dish*}. En dan niet in de lichte versie.
-- De lichte versie is een misverstand.
- Mijn stem gaat naar {dish*}, om sentimentele redenen.
- Als {dish*} terugkomt, neem ik op die dag nooit meer vrij.
-- Dat hebben we genoteerd.
- Doe maar {dish*}, en op {day*} graag.
-- {day*} is mijn thuiswerkdag, kan het een dag eerder?
- Wie heeft ooit {dish*} afgeschaft? Ik vraag het rustig.
- Stem op {dish*}! Ik trakteer in {place*}.
- {team*} stemt als één blok voor {dish*}.
-- Omkoping met nagerecht is toegestaan.
- Eerlijk gezegd: {dish*} was toen ook al niet goed.
-- Zoiets zeg je niet hardop.
# nl travel QUESTION
size: 160
> Hoeveel dagen op kantoor werken voor jou het best, en waarom?
> Thuis, kantoor of onderweg: waar krijg jij in {place} echt iets af?
+ Geen peiling van de directie, gewoon nieuwsgierig.
- {n:1-4} dagen. Thuis denken, op kantoor praten.
- Voor ons in ploegendienst is dit een vraag uit een ander boek.
-- Goed dat je het zegt. Hoe zou het voor jullie beter kunnen?
--- Een rustige plek om te schrijven na een dienst, meer niet.
- {day*} is mijn vaste dag op kantoor, want dan is iedereen er. En dus krijg ik niets af.
-- Herkenbaar. Ik noem het de dag van de gang.
- Thuis, mits de kinderen op school zijn.
- In de trein. Geen telefoon, geen koelkast, alleen koeien.
- Op kantoor in {place*}, vanwege het echte koffieapparaat.
- {n:2-3} dagen en een afspraak met het team over welke.
-- Die afspraak is het halve werk.
- Ik ben voor vrijheid, maar ook voor elkaar af en toe zien.
- Met reistijd van {n:60-110} minuten zeg ik: {n:1-2} dagen.
-- Dan zou ik verhuizen. Of luisterboeken.
- Iedere dag. Ik woon naast {place*} en heb geen bureau.
- Bij {team*} hebben we één dag zonder overleg. Dat helpt meer dan waar je zit.
# en chat QUESTION
size: 160
slot snack: ginger biscuits / proper tea / fresh fruit / liquorice / cheese sandwiches / a decent espresso / peanuts / dark chocolate / rice crackers
> What should the shared cupboard in {place} never run out of?
> One thing for the snack table in {place}: what is it?
- {snack*}, obviously.
- I vote for {snack*}.
-- {snack*} would be healthier. And wrong.
- {snack*}. I have carried this opinion for {n:3-14} years.
- As long as somebody refills it, I do not mind. But {snack*}.
-- Refilling is the real question.
--- Rota on the door, starting with whoever reads this.
- {team*} supports {snack*}.
- On {day*} it must be {snack*}.
- Anything but {snack*}.
-- That is harsh.
# nl contest QUESTION van
size: 10000
slot name: Elektra / Kabeltje / De Lichtmeester / Spanning / Ampère / Volta / Kortsluitje / De Meterkast / Lampje / Stroomlijn / Bliksem / De Fase / Vonk / De Aarding / Trafo Tineke / Sjoerd Sluiting / Netta / De Koperslag / Joule / Opa Ohm / Tante Weerstand / Lichtvoet / De Groene Bus / Warmtje / Vlam / De Zekering / Gloeidraad / Kilo Wouter / Mega Wattje / De Schakelaar / Fluxje / De Mof / Veldwerk / De Nachtwacht / Dynamo Dina / IJsselkracht / Polderstroom / Knetter / De Omvormer / Zonnestraal / Stekkertje / Hertz van Goud / De Ladder / Piekbelasting / Buskruit / Karel de Kabel / Isolatie Isa / De Tussenmeter / De Verdeler / Draadje
slot reason: dat bekt lekker / dat durf je op de bus te zetten / daar kijkt een kind naar op / mijn opa zou het gesnapt hebben / het past precies op de achterklep / de monteurs noemen hem toch al zo / dan lacht de klant voordat we iets gedaan hebben / het klinkt snel / het is kort / het rijmt bijna / het staat mooi in het geel / je kunt het roepen over een bouwplaats / zo heette onze hond ook
> De nieuwe storingsbus krijgt een naam. **Jij** kiest: zet jouw naam hieronder, de meeste duimen winnen.\n\nDe bus is elektrisch, geel, heeft een mast van twaalf meter en gaat in het voorjaar rijden vanuit Zwolle. De winnaar mag de naam onthullen en een dag mee met de ploeg.\n\nSpelregels: één naam per reactie, geen merken, en het moet op een achterklep passen.
- {name*}, want {reason*}.
- Ik stem op {name*}. {reason*}? Nee, gewoon omdat het mooi is.
- {name*}!
- {name*}. Punt.
- Mijn dochter van {n:5-11} zegt: {name*}.
-- Dan is het beslist.
-- De jeugd heeft gelijk.
- Wij van {team*} stemmen voor {name*}.
-- {team*} is tegen, wij willen {name*}.
--- Dan gaan we het uitvechten met tafeltennis.
---- {day*}, half één, neem je eigen batje mee.
- Mag het ook {name*} zijn?
-- Dat mag, als het op de achterklep past.
--- {n:5-14} letters, het past.
- {name*}, want {reason*}. En anders {name*}, maar dat telt niet.
-- Eén naam per reactie!
--- Streng, maar rechtvaardig.
- In {place*} heet hij al {name*}.
-- In {place*} zeggen ze {name*}.
- Alles beter dan {name*}.
-- Hé, dat was mijn inzending.
--- Sorry! Het klinkt bij nader inzien heel aardig.
- {name*} is de enige juiste, {reason*}.
-- Mee eens, {reason*}.
-- Ik dacht eerst van niet, maar {reason*}.
- Al {n:3-30} jaar rijd ik in een bus zonder naam. Doe maar {name*}.
-- Daar krijg ik een brok van in mijn keel.
- Serieus voorstel: {name*}. {reason*}, en het misstaat niet in de krant.
- Ik heb ze allemaal gelezen en blijf bij {name*}.
-- Allemaal? Echt allemaal?
--- Mijn nachtdienst was rustig.
- {name*} vind ik mooier dan {name*}, al scheelt het niet veel.
- Stem {name*} en ik trakteer {day*} in {place*}.
-- Omkoping! Welke taart?
--- Appel.
---- Dan stem ik ook.
- Voor mij {name*}. Voor mijn vrouw {name*}. We praten er nog over.
- Mijn moeder volgt dit ook en stemt {name*}.
`;

/** Talk under pages of the portal: `about` is the page. */
export const pageTexts = String.raw`
# nl menu UPDATE
size: 60
slot dish: de soep / de salade / het broodje van de week / de curry / de stamppot / het toetje
> menu
- {dish*} was heerlijk vandaag.
-- Helemaal mee eens, ik ging twee keer.
- Kan {dish*} volgende week weer?
-- We kijken wat het seizoen doet. Groet van de keuken.
- {dish*} mag iets meer zout.
-- Zout staat op tafel, zo kan iedereen kiezen.
- Is {dish*} ook veganistisch?
-- Ja, vandaag wel.
- Op {day*} staat er niets vegetarisch bij, of kijk ik scheef?
-- Je kijkt recht, het is aangevuld. Dank!
- Complimenten voor {dish*}.
- De prijs van {dish*} is weer gestegen. Jammer.
-- De tomaten ook, helaas.
# nl page UPDATE
> page
- Duidelijk verhaal, dank. Fijn dat het op één plek staat.
- Staat er ergens een contactpersoon bij? Die zoek ik nog.
-- Onderaan de pagina, onder *Vragen*.
- De tweede link werkt bij mij niet.
-- Hersteld, dank voor het melden!
- Goed dat dit openlijk gedeeld wordt.
-- Daar sluit ik me bij aan.
- Vanaf wanneer geldt dit voor {place*}?
-- Vanaf de eerste van volgende maand, voor alle vestigingen.
- Ik neem dit mee naar ons overleg van {day*}.
- Mooie foto bovenaan. Wie heeft die gemaakt?
-- Iemand van de fotoclub, er staat een naam bij.
- Mag dit ook in het Engels, voor de collega's in Leeds?
-- De vertaling komt morgen.
# en page UPDATE
> page
- Clear, thank you. Good to have it in one place.
- Who is the contact for this?
-- At the bottom of the page, under *Questions*.
- The second link is broken for me.
-- Fixed, thanks for telling us.
- When does this start in {place*}?
-- On the first of next month, everywhere.
- I am taking this to our meeting on {day*}.
`;
