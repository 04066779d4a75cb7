/** The newest posts of other lively communities, one by one. */
export const frontCommunities = String.raw`
# en front PRAISE
to: dank-je-wel
> Thank you {mention}: I had to present in Dutch for the first time, to forty people. You sat in the front row and nodded at every verb. Even the wrong ones.
- They were not that wrong. One of them was even new.
- I was there. You made us laugh on purpose, in your fourth language.
-- The nodding deserves a medal though.
# nl front QUESTION
to: ict-vragen
> Mijn laptop denkt sinds de update dat ik in Lille werk. Weer, klok, toetsenbord, alles is Frans. Ik kan de q niet meer vinden en mijn wachtwoord bevat een q.
- Windows-toets en spatie wisselt van toetsenbord, ook op het inlogscherm. De q zit tot die tijd op de plek van de a.
--! Je hebt mijn dag gered. Of moet ik zeggen: ma journée.
- Service Desk: dit komt door de nieuwe plaatsbepaling. Een oplossing komt vanavond vanzelf op je laptop.
-- Mag ik de Franse weersverwachting houden? Die is beter.
- Ik had dit met Münster. Alles in hoofdletters.
# nl front QUESTION
to: ict-vragen
> Hoe deel je een bestand met iemand buiten het bedrijf zonder dat het een mapje in een mapje in een verlopen link wordt?
- Via het klantportaal: maak een dossier aan, sleep het bestand erin en kies hoe lang het open blijft. De ander krijgt een code per sms.
--! Dat is verrassend prettig. Waarom wist ik dit niet?
--- Omdat het in de handleiding op bladzijde 94 staat.
- En stuur nooit klantgegevens per gewone mail, ook niet als ze erom vragen.
- Let op de einddatum. Standaard is het negentig dagen, een week is bijna altijd genoeg.
# en front QUESTION
to: ict-vragen
> Is there a way to book a desk next to the same people every Tuesday without all four of us getting up at midnight when the bookings open?
- Yes: one of you makes a series as a team, under *More*. It holds four desks for a quarter.
--! Found it. We will sleep again. Thank you!
- Do people really get up at midnight?
-- There is a group chat. It has a mascot.
--- I would rather not know more.
# nl front UPDATE lunch
to: kantine-en-menu
> Morgen: **snert**. Rob staat er sinds vandaag voor in de keuken, want snert moet een nacht slapen. Met roggebrood, katenspek, en een versie zonder varken die volgens Rob *ook echt lekker* is.
- Een lepel moet rechtop blijven staan. Dat is mijn enige eis.
--! Rob zegt: een pollepel.
- De versie zonder varken was vorig jaar beter dan de andere. Ik zeg het maar.
-- Dit ga je in Groningen niet hardop zeggen.
- Hoe laat begint de rij?
--! Officieel om twaalf uur.
--- En onofficieel?
---- Ik sta er nu.
# nl front QUESTION lunch
to: kantine-en-menu
> De kantinecommissie overweegt één dag per week zonder vlees. Niet om te preken: het is goedkoper, en de kok heeft er zin in. Wat vinden jullie?
- Voor. Maar niet op vrijdag, vrijdag is van de kroket.
-- Een groentekroket bestaat en is uitstekend.
--- Een groentekroket is een belediging in een jasje.
---- Wij gaan dit blind proeven. Ik regel het.
- Tegen. Ik wil zelf kiezen, elke dag.
--! Eerlijk. Dan zou het een keuze worden met vlees als extra, niet als standaard. Helpt dat?
--- Dat helpt, ja.
- Als de kok er zin in heeft, heb ik er ook zin in.
# nl front IDEA solar
to: duurzame-ideeen
by: sanne.devries
> Idee: we leveren zelf warmte aan de halve stad, maar ons magazijn in Deventer stookt nog op gas. De retourleiding loopt er **onder het parkeerterrein door**. Wie rekent mee?
- Ik heb het net op een kladje gezet: 70 meter leiding, een afleverset en twee weken werk. Terugverdiend in vijf jaar, eerder als het een koude winter wordt.
--! Dat kladje wil ik zien. Mag ik het meenemen naar de gebouwbeheerder?
--< Neem de koffievlek voor lief.
- Waarom hebben we dit niet gedaan toen het parkeerterrein open lag?
-- Omdat niemand van gebouwen wist dat er een leiding lag, en niemand van warmte dat er een gebouw stond.
--- Dat is eigenlijk het hele bedrijf in één zin.
- Vanuit Warmtenetten: wij doen mee. Eigen huis eerst.
# nl front IDEA bicycle
to: duurzame-ideeen
> De poolauto's staan gemiddeld 19 uur per dag stil. Zullen we ze in het weekend verhuren aan collega's? Een tientje per dag, opladen inbegrepen.
- Ja! Ik heb geen auto en moet precies zes keer per jaar naar de Ikea.
- Hoe zit het met de verzekering?
--! Nagevraagd: het kan, met een eigen risico van 250 euro.
- Het wagenpark wil wel, op voorwaarde dat ze maandag om zeven uur schoon terug zijn.
-- Schoon volgens wie?
--- Volgens het wagenpark. Dus écht schoon.
# nl front UPDATE evening
to: hardlopen
> Uitslag van de IJsselloop: 74 collega's aan de start, 74 over de finish. De snelste deed er 37 minuten over en de gezelligste twee uur, met een stop voor appeltaart bij kilometer zes.
- Die stop was strategisch. Wij hadden wind tegen.
-- Het was windstil.
--- In ons hart waaide het.
- Persoonlijk record! Na drie jaar onder de vijftig minuten.
-- Gefeliciteerd, ik zag je gaan. Of eigenlijk: ik zag je rug.
- Wie heeft er nog foto's? Ik sta nergens op.
--! In de map van de fotoclub, nummer 212 tot en met 480.
# nl front EVENT
to: hardlopen
by: sanne.devries
> Donderdag lampjesloop: een uur door het donker langs het water, iedereen met een lamp op en een hesje aan. Beginners voorop, want wie vooraan loopt bepaalt het tempo.
- Beginners voorop, wat een goed idee. Dan durf ik ook.
--! Jij loopt naast mij, we hebben alle tijd.
- Mag er ook een hond mee met een lampje?
--! Zolang hij niet harder loopt dan de beginners.
- Ik ben er, met batterijen voor wie ze vergeet.
# nl front UPDATE
to: prikbord
> Gratis af te halen: een piano. Vals, zwaar, en dol op kerstliedjes. Hij staat in Heerde op de begane grond en er is een oprit.
- Wij zoeken er een voor de kantine in Harderwijk! Hoe zwaar is zwaar?
--! Zes mensen of twee verhuizers.
--- Ik heb zes mensen, waarvan vier uit de kabelploeg.
---- Dan heb je er twee te veel.
- Doet de lage f het?
--! Alleen als je hem vriendelijk vraagt.
# nl front UPDATE
to: prikbord
> Gevonden in poolauto 14: een knuffelolifant met één oor. Hij zit nu achter de balie in Arnhem op een eigen stoel en wordt gemist, dat zie je zo.
- DIE IS VAN ONS. Drie dagen drama thuis. Ik kom er nu aan!
--! Hij heeft een koekje gekregen en drie telefoontjes aangenomen.
--- Mijn zoon vraagt of hij ook geld heeft verdiend.
---- Wij hebben een loonstrook voor hem gemaakt. Eén wortel.
- Dit is het beste bericht van het jaar.
# en front UPDATE desk
to: software-guild
> We turned off the old tariff service today. Fourteen years, 212,000 lines, one cron job nobody dared to touch. The last request came from a test that somebody forgot in 2017.
+ For those who ask how: we put the new one beside it for six weeks, compared every answer, and fixed **the new one 31 times and the old one twice**. Then we stopped comparing and waited for somebody to complain. Nobody did.
- Fixing the old one twice is the detail I love. That is respect.
- What was the cron job?
--! It restarted the service every night at four, because of a leak. The comment said *temporary*, with a date from before my degree.
--- Framed and on the wall, I hope.
---- In the kitchen, next to the fire blanket.
- Did the comparison cost much in production?
--! One per cent of requests, mirrored after the answer was sent. Nobody noticed.
- Congratulations. I wrote the first of those lines. I am not sorry and I am not proud.
-- It ran for fourteen years. You may be a little proud.
# en front QUESTION
to: software-guild
> What is the smallest habit that made your team's reviews better? Not a tool, not a process: a habit.
- We write the first sentence of the description for somebody who has never seen the code. If we cannot, we split the change.
--! Trying this from today. Thank you.
--- Tell us how it goes after a week!
- Saying what I did *not* check. It is oddly hard and very useful.
-- This. A review is a claim, and claims have limits.
- Reviewing before ten in the morning. After that I am only pretending.
- Asking *what would make you delete this?* It brings up the real reason a thing exists.
# en front LINK
to: software-guild
> A short read for those who love boring technology: [why we keep our queue in the database](/wiki/queue-in-the-database). Spoiler: because one thing that we understand beats two things that we configure.
- I came to argue and left agreeing. Annoying.
- At which size would you change your mind?
--! About thirty times what we have. The page has a chart with a line at *then we talk again*.
- The chart has error bars. I am moved.
# en front UPDATE desk
to: data-en-dashboards
> The outage map had 1.2 million visits during the storm and stayed up. It ran on two small machines and a cache. Total cost of the night: **€ 3.40**.
- Put that on the front page. Bigger than the storm.
- What was the cache time?
--! Thirty seconds. Nobody needs a fresher outage than that.
--- Unless it is theirs.
---- Theirs they know already.
- I used to work at a company that spent more on the meeting about the map.
# en front QUESTION
to: data-en-dashboards
by: priya.raman
> New here and a bit lost: which of the four tables called *connections* is the one I should trust?
- The one in the schema *agreed*. The others are older, and we keep them only until three reports have moved. Welcome, by the way!
--! Thank you! Is there a list of those three reports?
--- There is now, you made me write it. Link in the catalogue.
---- This is how it should go with every question from a newcomer.
- Never trust a table with *final* in its name. You will meet several.
- Welcome! Ask everything twice; the second answer is usually the honest one.
# en front UPDATE canal
to: international-colleagues
> My Dutch neighbour invited me for coffee at eight in the evening. I had eaten nothing, expecting dinner. There was one biscuit. It was a very good biscuit.
- One biscuit, lid back on the tin. You have been initiated.
- After four years I was offered a second one. I called my mother.
-- What did she say?
--- *Marry them.*
- Eat at six, like everybody. I set an alarm in my first year.
- In Aleppo we would still be sending you home with bags. But I have grown fond of the biscuit.
# en front EVENT lunch
to: international-colleagues
> Long table on Thursday in Arnhem: everybody brings one dish from home, wherever that is this year. Labels on the plates please, including the word for *I am not sure, my aunt made it*.
- Bringing pierogi. My aunt is sure.
- Is it all right to bring a supermarket hummus if one cannot cook?
--! Of course. You will be forgiven by everyone except the Lebanese.
-- I am the Lebanese. You are forgiven, but sit next to me so I can explain.
- Could there be a corner without nuts?
--! Yes, the small table by the window, with its own spoons.
# nl front UPDATE
to: klantcontact
> Vandaag belde een meneer alleen maar om te zeggen dat zijn storing gisteren zo netjes was opgelost. Ik heb hem drie keer gevraagd waarmee ik hem kon helpen. *Nergens mee*, zei hij, *dit was het.*
- Neem zulke gesprekken op en speel ze af op vrijdagmiddag.
- Ik kreeg laatst een kaart met een tekening van een kabel. Hangt op mijn scherm.
-- Een kabel, of een slang? Bij kinderen weet je het niet.
--- Er stond VEELDLIGT bij. Dus een kabel.
# nl front QUESTION
to: nieuw-bij-veldlicht
> Derde dag. Ik heb al een pas, een laptop, een kast en een afspraak met iemand die volgens iedereen *Kabel-Kees* heet. Is dat een naam of een functie?
- Allebei. Neem een vraag mee en trek er een uur voor uit. Je komt eruit met drie antwoorden en een stekje van zijn sanseveria.
--! Klopt tot in detail. Het stekje staat op mijn bureau.
- Welkom! Op dag vijf hoor je over de Kelder. Niet googelen.
-- Wat is de Kelder?
--- Het archief. Maar zo klinkt het beter.
- In mijn eerste week zei ik Kees tegen iemand die Karel heet. Hij luistert nu naar beide.
# nl front UPDATE evening
to: foto
> Maandopdracht was *licht dat niet van ons is*. Veertig inzendingen: maan, vuurvliegjes, een lantaarn op zee, en één foto van een koelkast die openstaat bij de buren.
- De koelkast wint. Daar zit een heel verhaal achter dat deurtje.
- Die maan is door de mist heen genomen, toch? Welke sluitertijd?
--! Acht seconden, op een paaltje, adem inhouden.
- Volgende maand: *iemand die niet weet dat hij goed bezig is*?
--! Prachtig. Wel even vragen voordat je plaatst.
# nl front QUESTION
to: werk-en-rooster
> Gezocht: iemand die oudejaarsnacht met mij wil ruilen. Ik word die nacht voor het eerst vader, tenminste dat zegt de verloskundige, en die heeft tot nu toe overal gelijk in gehad.
- Ik neem hem. Mijn kinderen zijn de deur uit en van vuurwerk word ik chagrijnig. Gefeliciteerd alvast!
--! Ik weet niet wat ik moet zeggen. Dank je wel.
--- Zeg maar wat het wordt, als het er is.
- De planner keurt hem meteen goed. En jij slaapt vooruit, zolang het kan.
- Als het een meisje is: Volta. Ik vraag het maar.
# nl front UPDATE
to: huisdieren
> Onze hond heeft tijdens het kwartaaloverleg precies één keer geblaft: bij de dia over de kosten. Mijn manager zei dat hij het begreep.
- Heeft hij ook een mening over de planning?
--! Daar ging hij bij liggen.
- Mijn kat heeft zich bij dezelfde dia op het toetsenbord gelegd. Zes keer de letter j in de chat.
-- Dat was dus geen instemming?
- Foto! En een functietitel.
--! Senior adviseur riskbeheer, vier dagen, onbezoldigd.
# nl front UPDATE polder
to: moestuin
> Het is gelukt: van de pootaardappelen die in het magazijn waren blijven liggen, hebben we met vijf man **62 kilo** geoogst, op het grasveld achter de werkplaats. Wie wil er een zak?
- Een zak voor de klantenservice graag, dan maken wij stamppot voor de avonddienst.
--! Wordt gebracht, met aarde eraan, dan weet je dat het echt is.
- Welk ras zijn het?
--! Geen idee. Op de zak stond *kabelklemmen*.
- Volgend jaar ook pompoenen?
# nl front UPDATE desk
to: leren
> Ik ben 54 en heb gisteren mijn eerste programma geschreven. Het telt hoeveel dagen ik nog moet. Daarna heb ik het aangepast zodat het telt hoeveel ik er al heb gehad. Dat is een veel groter getal en ik ben er onverwacht blij van.
- Dit is de mooiste opdracht één die ik ooit zag. En ik geef les.
- Welke cursus was dit? Ik ben 58 en wil ook een groot getal.
--! *Programmeren voor wie dacht dat het niets voor hem was*. Zo heet hij echt.
--- Aangemeld.
- Negenduizend en nog wat, bij mij. Even zitten.
# en front UPDATE canal
to: leeds-office
> The kettle has been repaired by our neighbours from the second floor, who are lawyers. They have asked for nothing in return, which worries everybody.
- Read the small print on the bottom of the kettle.
- I offered biscuits. They asked for it in writing.
--! And?
--- We now have a biscuit agreement. Clause four is custard creams.
- In Zwolle we have had a broken kettle since spring. Could you send a lawyer?
# nl front QUESTION
to: zwolle
> Wie heeft de plant naast de lift op de derde water gegeven? Hij stond op sterven, en nu bloeit hij. We wisten niet eens dat hij dat kon.
- Dat is Wim van de schoonmaak, elke ochtend om zes uur. Hij praat er ook tegen. Ik geloof over voetbal.
--! Dan gaan wij Wim morgen om zes uur koffie brengen. En taart.
--- Neem ook iets mee voor de plant.
- Hij doet ook de cactus bij Facturatie. Die leefde daarvoor van dossiers.
# nl front IDEA
to: arnhem
> Voorstel voor ons pand: de grote vergaderzaal op vrijdagmiddag dicht voor overleg en open voor **wat je altijd al wilde laten zien**. Een kwartier, geen dia's, iedereen welkom. Ik begin met dertig jaar meterkasten.
- Ik kan laten zien hoe je een wespennest verplaatst zonder dat iemand het merkt.
-- Vooral dat laatste interesseert me.
- Meterkasten! Neem die van voor de oorlog mee, met het porselein.
--! Staat al in de auto, in een babydekentje.
- Facilitair vindt het goed, mits de stoelen teruggaan zoals ze stonden.
# nl front UPDATE bicycle
to: fietsers
> Vanmorgen 43 fietsen in de kelder in Zwolle, bij twee graden en regen. Vorig jaar waren het er op zo'n dag elf. Er hangt daar sinds deze week één haak per jas en één föhn, en ik denk serieus dat het de föhn is.
- Het is de föhn.
- Het is absoluut de föhn.
- Bij ons in Deventer willen we ook een föhn. Bij wie moeten we zijn?
--! Bij het budget voor goede ideeën. Drie zinnen en een foto van een nat hoofd.
- Ik kom voor de haak, ik blijf voor de föhn.
`;
