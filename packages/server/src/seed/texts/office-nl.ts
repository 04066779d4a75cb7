/** Dutch: offices, screens, the canteen and each other. */
export const officeNl = String.raw`
# nl it QUESTION desk
slot tool: de VPN / Teams / de printer / de agenda / het rooster / de kaartviewer / Outlook / de urenapp / de dockingstation / de sprint-omgeving / de authenticator / het meldsysteem
slot symptom: hangt bij het opstarten / vraagt elke ochtend opnieuw om een wachtwoord / geeft een wit scherm / is sinds de update traag / toont alles in het Duits / sluit zichzelf na tien minuten / herkent mijn pas niet meer / weigert dienst zodra ik thuis werk
> Heeft nog iemand dat {tool} {symptom}?
> Hulp gevraagd in {place}: {tool} {symptom}.
> Weet iemand wat je doet als {tool} {symptom}?
> Al de hele {day} gedoe, want {tool} {symptom}.
+ Al geprobeerd: opnieuw opstarten, kabel eruit en erin, boos kijken.
+ De melding is ''0x{n:1000-9899}'' en daar vind ik niets over.
= Service Desk is gebeld, maar misschien weet hier iemand het sneller.
= Bij voorbaat dank, ook namens mijn humeur.
- Afmelden, laptop helemaal uit, tien tellen wachten en dan weer aan. Dan haalt hij de instellingen opnieuw op.
--! Dat was het. Waarom weet niemand dat?
--- Omdat het te simpel klinkt om op te schrijven.
- Hier hetzelfde, sinds de update van {day*}.
-- Ook in {place*}. Ik heb er een melding van gemaakt, hoe meer hoe beter.
- Service Desk hier: we zien het probleem en verwachten vanmiddag een oplossing. Tot die tijd werkt de webversie.
--! Webversie doet het, dank!
- Bij mij hielp het om de oude versie te verwijderen via het softwareportaal.
- Kom even langs op {floor*}, dan kijken we samen. Neem je oplader mee.
- Mijn scherm doet dit ook, ik dacht dat het aan mij lag.
# nl it UPDATE
slot trick: Windows-toets en V laat je klembord zien met alles wat je kopieerde / met Ctrl en Shift en V plak je zonder opmaak / in Teams dempt Ctrl en spatie je microfoon zolang je hem indrukt / je kunt een vergadering standaard vijf minuten korter maken / een regel in Outlook kan alle nieuwsbrieven naar één map sturen / twee vingers op het touchpad omhoog toont al je vensters / met de pijl omhoog bewerk je je laatste bericht
> Tip van {day}: {trick}.
> Misschien wist iedereen dit al, maar {trick}.
> Vandaag geleerd van {person}: {trick}.
+ Scheelt me zeker {n:3-10} minuten per dag.
= Wie heeft er nog een?
- Dit wist ik niet en ik werk hier {n:9-28} jaar.
-- Ik ook niet, en ik werk op de Service Desk.
- Mooi! En met Alt en Tab ga je terug, voor wie dat nog niet deed.
- Deze gaat op het prikbord van onze afdeling.
- Werkt dit ook op de telefoon?
--! Helaas niet, alleen op de laptop.
- Handig, vooral met drie schermen open.
# nl canteen UPDATE lunch
slot dish: erwtensoep / roti / stamppot boerenkool / linzensoep met komijn / Zeeuwse mosselen / pompoencurry / een broodje kroket / lahmacun / spruitjes uit de oven / nasi van Rob / couscous met geroosterde groente / snert met roggebrood / quiche met prei / surinaamse bami / tomatensoep met ballen / shakshuka
> {day} in de kantine van {place}: {dish}.
> Wat er vandaag in {place} op tafel kwam ({dish}) verdiende een staande ovatie.
> Kok {person} maakt {day} {dish}, en er is genoeg.
> Graag vaker op het menu in {place}: {dish}.
> Vegetarisch alternatief in {place} deze week: {dish}.
+ Ook zonder varkensvlees en zonder noten; vraag het bij de balie.
+ De opbrengst van de fooienpot gaat naar de voedselbank: **€ {n:60-240}** vorige maand.
= Op is op, om één uur was het gisteren al gebeurd.
= Eet smakelijk!
- Ik kom ervoor naar kantoor. Dat is geen grap.
-- Thuis krijg je het ook niet zo.
- Is er ook een kleinere portie?
--! Ja, gewoon vragen om de kinderportie. Geen leeftijdsgrens.
- Wanneer komt dit naar {place*}?
--! De menukaart draait drie weken achter, dus even geduld.
- Mag het recept gedeeld worden?
--! Staat sinds vanmiddag op de menupagina, omgerekend van 180 naar 4 personen.
- Complimenten aan de keuken!
- Vorige keer was het om half één op. Kan er een pan bij?
-- Of kom om twaalf uur, dan is de rij ook korter.
- Met sambal erbij is het af.
# nl kudos PRAISE
slot deed: bleef tot negen uur zitten om de overdracht goed te doen / reed om met een reserveband / heeft de hele voorraad geteld zonder één keer te zuchten / leerde drie nieuwe collega's het systeem / belde elke wachtende klant zelf terug / nam zonder vragen mijn dienst over / maakte van een rapport van veertig bladzijden een verhaal van drie / regelde een ruimte toen alles vol zat / bleef vriendelijk tegen iemand die dat niet verdiende / vond de fout waar we allemaal overheen keken
> Dank je wel, {mention}, je {deed}.
> Een bloemetje voor {mention}, want die {deed}.
> Ik wil {mention} even in het zonnetje zetten: die {deed}.
> Wie hem nog niet kent: {mention} van {team} {deed}.
+ Het leek misschien klein, maar het maakte mijn week.
+ Zulke collega's maken het verschil tussen een baan en werk waar je graag heen gaat.
= Taart volgt!
= Dat mocht wel eens hardop gezegd worden.
- Helemaal verdiend!
- Zo kennen we je. 👏
-- En altijd zonder er iets over te zeggen.
- Dit is waarom ik hier werk.
- Ik wil me hierbij aansluiten, vorige maand hielp je mij ook zo.
- Ik bloos ervan. Graag gedaan, echt.
-- Dat mag, dat blozen.
- Waar is die taart precies?
--! Op {floor*}, vanaf drie uur.
- Mooi om te lezen op een regenachtige {day*}.
# nl newcomer UPDATE
slot start: vorige week begonnen als planner / nu drie dagen hier / overgestapt van de zorg naar de techniek / net klaar met de monteursopleiding / terug na twaalf jaar bij een aannemer / begonnen als trainee / van {place} naar {team} verhuisd
slot fact: ik bak elke zondag brood / ik speel trombone / ik heb drie kippen en een mening over kippen / ik fiets alles, ook in de winter / ik verzamel oude elektriciteitsmeters / ik ben scheidsrechter bij de jeugd / ik zwem in de IJssel, het hele jaar
> Hallo allemaal! Ik ben {start} en leer nu alle afkortingen.
> Even voorstellen: {start}, en {fact}.
> Nieuw gezicht in {place}: {start}.
> Na mijn eerste week bij {team}: iedereen zegt hallo in de gang, dat is fijn.
+ Wat je over mij mag weten: {fact}.
+ Ik zoek nog iemand die me de weg wijst in het rooster en iemand om mee te lunchen.
= Tot gauw bij het koffieapparaat!
= Zeg gerust hallo als je me ziet, ik onthoud namen na twee keer.
- Welkom! Loop eens binnen bij {team*}, wij hebben de beste koffie.
-- Dat zegt iedereen, maar bij ons klopt het.
- Welkom! Er is een lijst met afkortingen, die redde mij in maand één.
--! Waar vind ik die?
--< Op de pagina voor nieuwkomers, onderaan. Bijna vierhonderd stuks.
- Hartelijk welkom en veel plezier!
- Welkom, wat leuk dat je er bent. Ik ben je buddy, we zien elkaar {day*}.
--! Ik kijk ernaar uit!
- Trombone zoeken we nog in de huisband. Of iets anders dat geluid maakt.
- Fijn dat je ons gevonden hebt. Vraag alles, ook twee keer.
# nl newcomer QUESTION
slot what: het goede formulier voor reiskosten / de kleding voor de buitendienst / een kastje met een slot / de route naar de praktijkhal / de lijst met afkortingen / een parkeerpas / de collega die over telefoons gaat / het wachtwoord van de vergaderschermen
> Waar vind je hier {what}?
> Vraag van een nieuwkomer in {place}: hoe kom ik aan {what}?
> Ik durf het bijna niet te vragen, maar waar haal ik {what}?
+ Mijn buddy is op vakantie en ik heb al twee verdiepingen afgezocht.
= Dank alvast!
- Bij de servicebalie op de begane grond, vraag naar {person}. Neem je pas mee, dan is het zo geregeld.
--! Gelukt, binnen vijf minuten. Dank!
- Het staat ook op de pagina voor nieuwkomers, onder Eerste week.
-- Als je hem kunt vinden, want de zoekfunctie vindt hem niet.
--- Ik heb het doorgegeven aan de redactie.
- Geen zorgen, dit vroeg ik in mijn eerste maand ook.
- Kom even langs op {floor*}, dan lopen we er samen heen.
# nl building UPDATE
slot thing: de lift / de fietsenkelder / de slagboom / de koffiemachine / de draaideur / de verwarming / de zonwering / de douche / het toilet / de vaatwasser / de airco / de laadpaal bij de ingang
slot until: tot het eind van de week / tot {day} / zeker nog twee dagen / tot de monteur een onderdeel heeft / vanmiddag een uur
> In {place} is {thing} buiten gebruik, {until}.
> Goed nieuws uit {place}: {thing} doet het weer!
> Let op in {place}: {day} wordt {thing} vervangen.
> {thing} in {place} maakt geluid. De monteur is gebeld.
+ Neem zolang de andere ingang; de receptie wijst de weg.
+ Excuses voor het ongemak. Het onderdeel komt uit Italië en houdt zich niet aan onze planning.
= Groet van Facilitair.
- Dank voor de snelle melding.
- Is er een alternatief voor wie slecht ter been is?
--! Ja, bel de receptie, dan halen we je op via de goederenlift.
- Op {floor*} is het ook al dagen raak.
-- Daar komt de monteur {day*}.
- Eindelijk! Ik had de trap net lief gekregen.
- Kan er een briefje bij komen hangen? Gasten lezen hier niet mee.
--! Hangt er inmiddels.
- Hulde voor de mensen van Facilitair, die altijd de klachten krijgen en zelden een bedankje.
# nl building QUESTION
slot room: een stilteplek / een projectkamer voor een week / een vergaderzaal met een scherm dat werkt / een kolfruimte / een bureau dat omhoog kan / een plek om te bellen / een parkeerplek voor een gast
> Wie weet in {place} nog {room}?
> Is er op {day} in {place} {room} vrij?
> Tip gezocht: waar vind je in {place} {room} rond {time}?
+ Het reserveringssysteem zegt dat alles vol is, maar ik zie overal lege stoelen.
= Taart voor de gouden tip.
- Op {floor*}, achterin bij de kopieermachine. Niemand weet het, iedereen loopt eraan voorbij.
--! Gevonden! Ik verraad het verder niemand.
--- Het staat nu wel op het prikbord van het hele pand.
- Bel de receptie, die zien wat er niet is ingecheckt en geven het na tien minuten vrij.
- {day*} en vrijdag is er altijd plek, de rest van de week vechten.
- Je mag onze projectkamer gebruiken, wij zitten buiten tot vier uur.
--! Wat aardig, graag!
# nl lost UPDATE
slot item: een grijze muts / één oorbel met een blauw steentje / een thermosfles met deuk / een sleutelbos met een houten eendje / een leesbril in een rode koker / een kinderhandschoen / een oplader met wit snoer / een broodtrommel met dinosaurussen / een zwarte paraplu / een trouwring, maat klein / een bibliotheekboek / een fietslampje
> Gevonden in {place}: {item}.
> Wie mist {item}?
> Kwijt sinds {day}: {item}, ergens tussen de fietsenkelder en {floor}.
> Op {floor} in {place} ligt {item}.
+ Ligt bij de receptie, vragen naar {person}.
= De waarde is vooral gevoel, dus graag even kijken in je tas.
= Na een maand gaat het naar de kringloop.
- Die is van mij! Ik kom hem vanmiddag halen.
--! Ligt klaar.
- Niet van mij, maar ik hang een briefje op bij {team*}.
- Vorig jaar was ik ook iets kwijt en kwam het na vier maanden terug. Geef de hoop niet op.
- Mijn collega zoekt precies dit, ik geef het door.
-- Het was inderdaad van mij, dank jullie wel!
- Mooi dat mensen dit de moeite waard vinden.
# nl travel UPDATE bicycle
slot way: met de trein / met de fiets en de pont / samen in één auto / met de bus / op de elektrische fiets / half trein, half vouwfiets
> Deze maand {way} naar {place}: {n:8-19} keer gelukt.
> Vanaf {day} rijden er minder treinen tussen {place} en Utrecht.
> Gezocht: iemand die vanuit {place} {way} wil meereizen rond {time}.
> Van huis naar kantoor {place} {way} duurt {n:25-80} minuten en het scheelt me een slecht humeur.
+ Kosten per maand: auto € {n:180-260}, nu € {n:40-120}. De fietsregeling betaalt een derde.
+ De douches in {place} zijn schoon en er liggen handdoeken. Ik wil maar zeggen.
= Wie doet mee?
- Ik ga met je mee! Hoe laat ga je terug?
--! Rond tien over vijf, en ik neem drop mee.
- Voor de buitendienst werkt dit niet, maar voor mijn kantoordagen ga ik het proberen.
- Met slecht weer blijf ik thuis werken, dat is ook een oplossing.
-- Of een regenbroek van de goede soort. Echt waar.
- Kan ik mijn fiets laden in de kelder in {place*}?
--! Ja, achteraan, zes stopcontacten.
- Respect. Ik haal nog net de bakker.
# nl green IDEA solar
slot idea: de schermen om zeven uur uit / regenwater voor het wassen van de bussen / een ruilkast voor werkkleding / de verwarming een graad lager op vrijdag / één prullenbak per afdeling / restjes uit de kantine mee naar huis / tweedehands meubels in de nieuwbouw / een zonnedak op het magazijn / leveringen één keer per week / kranen met een knop
slot effect: {n:2-9} ton CO₂ per jaar / een jaarverbruik van {n:3-14} huishoudens / zo'n {n:900-6800} euro / {n:200-700} kilo afval
> Idee voor {place}: {idea}.
> Wat als we dit gewoon doen: {idea}?
> Voorstel van {team}: {idea}.
> Kleine stap met groot gevolg: {idea}.
+ Op de achterkant van een envelop: {effect}. Wie kan beter rekenen?
+ Bij {team} proberen we het al {n:3-8} weken, en niemand wil terug.
= Wie doet mee om het uit te werken?
= Schiet er gerust gaten in.
- Goed idee. Begin klein, in één pand, en meet het.
--! Dan begin ik in {place*}. Meetplan volgt.
-- Ik heb een meter over die je mag lenen.
- Hebben we dat niet al eens geprobeerd?
-- Ja, in 2019, maar toen waren de apparaten er niet klaar voor.
--- Wat was er toen mis?
---- Niemand was eigenaar. Zet er een naam bij en het slaagt.
- Vanuit Facilitair: dit kan binnen het budget als het vóór de zomer begint.
--! Geweldig, ik kom {day*} langs.
- Lief bedoeld, maar het scheelt weinig. Zit de winst niet veel meer in onze bussen?
-- Het een sluit het ander niet uit.
- Dit past mooi bij het klimaatplan. Mag ik het daarin noemen?
--! Graag.
# nl data UPDATE desk
slot source: de meetdata van {station} / het klantcontact / de ziekmeldingen per kwartaal / de laadsessies / de storingen per kabeltype / de voorraad transformatoren
> Nieuw dashboard: {source}, met uitleg per grafiek.
> Wie kan mij leren hoe je {source} ontsluit?
> De cijfers over {source} van vorige week klopten niet; hersteld.
> Ontdekking in {source}: op {day} gebeurt er iets raars.
+ De fout zat in de tijdzone. Het is altijd de tijdzone.
+ '''sql\nselect date_trunc('day', gemeten_op) as dag, avg(waarde)\n  from meting\n group by dag\n order by dag\n'''
= Graag jullie blik erop voordat ik het breed deel.
- Mooi. Wat betekent de stippellijn?
--! Het gemiddelde van vorig jaar. Ik zet er een legenda bij.
- Let op de week van de zomertijd, daar zit een uur dubbel.
--! En bedankt. Gevonden.
- Kunnen wij dit voor {team*} ook krijgen?
--! Ja, het is één parameter.
- Ik vertrouw een dashboard pas als ik de bron kan zien. Hier kan dat, hulde.
# nl code UPDATE desk
slot part: de rekenmodule / de kaartlaag / het importscript / de berichtenbus / de inlogpagina / de planner
> Release van {part} staat live, zonder downtime.
> {part} is {n:3-9} keer zo snel geworden door één index.
> Uitgeplozen waarom {part} op {day} omviel.
+ Het was één regel:\n\n'''bash\ngit log --oneline --since=yesterday | wc -l\n'''\n\nEn toen wisten we genoeg.
= Vragen in het kanaal, taart op {floor}.
- Mooi werk. Hoe hebben jullie het gemeten?
--! Voor en na, met productiedata van een week.
- Wie schrijft hier het verhaal van op? Dit wil ik over een jaar terugvinden.
--! Staat in de beslissingen, nummer {n:31-88}.
# nl chat UPDATE
slot drink: koffie verkeerd / muntthee / de automaatcappuccino / gewoon water / karnemelk / de espresso van de derde
slot musing: waarom de vergadering die een mail had kunnen zijn altijd uitloopt / of je de lift mag nemen voor één verdieping / hoe iemand een hele zak drop leeg krijgt voor tienen / wie steeds mijn pen leent / of handgeschreven briefjes terugkomen / waarom de zon altijd schijnt op dagen met kelderwerk / wat we met al die keycords moeten
> Vraag voor bij {drink}: {musing}?
> Vandaag in {place} nagedacht over {musing}.
> {day}ochtend, {place}, {drink}, en toen dacht ik: {musing}.
> Mensen van {team}, één vraag: weten jullie {musing}?
+ Ik vraag het voor een vriend.
+ Aan onze tafel waren drie kampen en een onthouding.
= Discussieer beschaafd.
- Eindelijk iemand die de echte vragen stelt.
-- En nu nog iemand met antwoorden.
- Bij ons op {floor*} is dit vaste prik bij de lunch.
- Ik heb hier een mening over, maar ook een deadline.
-- Kies voor de mening.
--- Dat werd de deadline. Helaas.
- Dit moet in een onderzoek. Ik maak de taartdiagram, als iemand de taart maakt.
- Vroeger hadden we dit niet. Toen hadden we faxen.
- Drie kampen? Bij ons zijn er vijf.
--! Dan mis ik er twee. Vertel!
`;
