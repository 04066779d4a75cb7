/** The newest posts of the largest communities, one by one. */
export const frontWork = String.raw`
# nl front UPDATE
to: koffiehoek
> De koffiemachine op de tweede in Zwolle vraagt sinds vanochtend om *een moment geduld*. Dat moment duurt nu anderhalf uur. Ik heb nog nooit een machine zo goed begrepen.
- Onze machine vraagt om onderhoud. Ik ook.
- Op de derde doet hij het. Maar zeg het tegen niemand.
-- Dit is een openbaar bericht met negenhonderd lezers.
--- Ik zie de rij al.
- Facilitair hier: monteur is onderweg. Moment geduld.
-- Ik wist dat je dat ging zeggen.
# nl front QUESTION
to: koffiehoek
> Mijn dochter van zes vroeg wat ik doe. Ik zei: ik zorg dat er stroom is. Zij zei: *maar die ís er toch al?* Hoe leggen jullie thuis uit wat je werk is?
- Ik zeg altijd: weet je nog die ene keer dat het donker was? Ik ben de reden dat het maar één keer was.
--! Prachtig. Die ga ik gebruiken.
- Mijn zoon vertelt op school dat ik gaten graaf. Ik werk bij Netplanning.
-- Dan klopt het toch?
- Controller. Ik zeg dat ik de spaarpot van de stroom bewaak. Ze vindt het saai, en gelijk heeft ze.
- Wij hebben een keer een avond zonder stroom gedaan. Kaarsen, spelletjes, brood uit de hand. Sindsdien is mama een held en willen ze het elke week.
# nl front UPDATE canal
to: koffiehoek
> Even delen: ik liep vanmorgen over de brug, het water was spiegelglad, er kwam een schipper voorbij die zijn hand opstak en ik dacht: dit wordt een goede dag. En verdomd, het klopte.
- Dit had ik nodig, tussen twee overleggen door.
- Schippers groeten altijd terug. Het laatste volk dat dat doet.
-- Busschauffeurs ook. En de mensen van de weg.
- Ik neem morgen de brug.
# nl front UPDATE
to: koffiehoek
by: tom.bakker
> Gisteren bij een storing stond er een mevrouw van 91 naast de kuil. Ze vroeg of ik de jongen was van *die ene storing in 1987*. Dat was mijn vader.
- Kippenvel. Wat zei je vader?
--! Hij wist het nog. Het regende, zei hij, en ze had gehaktballen.
--- En nu?
---- Weer gehaktballen. Het recept is niet veranderd.
- Dit is precies waarom ik nooit bij een ander bedrijf zou willen werken.
- Drie generaties aan één kabel. Schrijf dit op, Tom.
# nl front UPDATE
to: veilig-werken
by: sanne.devries
pin: yes
> **Stand van de meldingen deze maand: 84.** Dat zijn er 19 meer dan vorig jaar, en daar ben ik blij mee. Er gebeurt namelijk niet méér, er wordt meer gezien.
+ Wat opvalt:\n\n1. struikelen en uitglijden staat bovenaan, vooral op eigen terrein\n2. er zijn zes meldingen over telefoneren in de bus, alle zes door bijrijders\n3. voor het eerst meldde ook kantoor evenveel als buiten
+ Elke melding heeft een naam van iemand die hem oppakt. Hoor je na een week niets? Stuur mij een bericht, dan vraag ik het na.
- Die zes bijrijders verdienen een lintje. Je moet het maar durven.
--! Eén van hen is nu de vaste spreker in onze toolbox.
- Fijn dat terugkoppeling eindelijk een termijn heeft.
- Kunnen we het aantal per vestiging zien?
--! Ja, op het dashboard. Maar maak er geen ranglijst van, dan gaat men minder melden.
--- Goed punt. Ik zet er alleen een trend in.
- Op ons terrein was het de drempel bij de wasplaats. Die is vanmorgen geel geverfd.
-- Weer een melding met een einde. Mooi.
# nl front UPDATE crew
to: veilig-werken
> We hebben het werk bij Molenkamp vandaag stilgelegd omdat een leerling zei: *ik snap niet waarom dit veilig is.* Niemand kon het hem in één keer uitleggen. Dus hebben we het niet gedaan.
+ Na een half uur met de tekening op de motorkap bleek dat hij gelijk had. Er ontbrak een aardgarnituur.
- Geef die leerling een vast contract.
-- Hij is zeventien. Maar we werken eraan.
- De zin *ik snap niet waarom dit veilig is* hoort op elke keet te hangen.
-- Ik maak een poster. Sanne, mag het logo erop?
- Respect voor de ploegleider, die luisterde.
- Hoe reageerde de aannemer?
--! Eerst mopperend, toen stil, toen met een hand. In die volgorde.
# nl front QUESTION
to: veilig-werken
> Hoe zorgen jullie dat een startwerkbespreking geen opleesoefening wordt? Bij ons knikt iedereen en weet niemand daarna wat er gezegd is.
- Laat elke dag iemand anders hem doen, ook de leerling. En stel één vraag waar geen ja of nee op past: waar ging het de vorige keer bijna mis?
--! Morgen mag de leerling. Ik laat weten hoe het ging.
--- En?
---- Hij vroeg door. Wij zweetten. Het werkte.
- Staand, buiten, bij het werk zelf. Niet in de keet met koffie.
-- Mag de koffie wel mee naar buiten?
--- Koffie mag altijd mee.
- Wij vragen steeds: wie mag vandaag stop zeggen? Na een maand zegt iedereen het, ook tegen mij.
# nl front UPDATE van
to: storing-en-netten
by: tom.bakker
> Vannacht bij Kanaalzicht: mof uit '68, geknapt door zakkende grond. Om 02.10 uur eruit, om 05.35 uur alles weer erin. 412 huishoudens, één verzorgingshuis op het aggregaat, nul boze mensen.
+ Voor de vakgroep: het zand eromheen was zo los als suiker. Ik denk dat de rioolwerkzaamheden van vorig jaar er iets mee te maken hebben. Wie heeft daar nog meer kabels liggen?
- Wij, aan de overkant. Ik laat morgen twee proefsleuven graven. Dank voor de waarschuwing.
--! Neem lange laarzen mee.
- Goed werk, Tom. Het verzorgingshuis belde ons nog om te bedanken, de bewoners hadden niets gemerkt.
- Kan iemand van Netplanning de kaart met rioolwerk naast onze storingen leggen? Dit is de derde.
-- Ben ermee bezig, vrijdag heb ik iets om te laten zien.
--- Zet het ook in de werkgroep data, dan rekenen wij mee.
- 02.10 tot 05.35. En dan nog een bericht schrijven ook.
# nl front QUESTION
to: storing-en-netten
> Station Weezenland geeft sinds maandag elke nacht om 03.00 uur een korte spanningsdip. Niets te vinden in de bedrijfsvoering. Wat gebeurt er om drie uur 's nachts in Zwolle?
- De bakkerij op het industrieterrein zet dan twee ovens tegelijk aan. Kijk eens naar het aanloopvermogen.
--! Gebeld. Nieuwe ovens, sinds maandag. Jij bent een genie.
--- Nee, ik woon ernaast. Het ruikt ook beter sinds maandag.
- Bij ons was het ooit de straatverlichting. Maar die is nu led.
- Ik zou toch een week meten, voordat we de bakker de schuld geven.
--! Meter staat er vanaf vannacht. En de bakker doet mee, hij vindt het spannend.
# nl front UPDATE
to: storing-en-netten
> Na 38 jaar lever ik vrijdag mijn stationssleutel in. Ik heb er ongeveer vierduizend deuren mee opengemaakt, waarvan er één achter me dichtviel. Dat was in 1994 en het was februari.
- Vierduizend deuren en één keer koud. Mooie score. We gaan je missen.
- Jij hebt me geleerd dat je een station eerst moet ruiken. Dat staat in geen enkele instructie.
--! Ozon, vocht of muizen. In die volgorde van zorg.
- Wie krijgt jouw sleutel?
--! Die jonge meid van de bedrijfsschool. Ze vroeg wat de deuren mij verteld hebben. Toen wist ik het.
# nl front PRAISE
to: dank-je-wel
> Dank je wel, {mention}. Mijn moeder lag in het ziekenhuis en jij nam zonder één vraag drie diensten over. Toen ik terugkwam, lag er een briefje: *overdracht ligt klaar, soep ook.*
- Zo hoort het. En die soep was van kantoor, die is legendarisch.
- Sterkte met je moeder. Hoe gaat het nu?
--! Beter, ze moppert weer op het eten.
-- Dan komt het goed.
# nl front PRAISE
to: dank-je-wel
> Hulde voor {mention} van Facturatie. Een klant had elf jaar lang te veel betaald door een verwisselde meter. Zij heeft het uitgezocht, het teruggestort én is de cheque met een bos bloemen gaan brengen.
- Elf jaar! Wat zei de klant?
--! Dat hij altijd al dacht dat hij zuinig was.
- Dit is hoe je vertrouwen terugwint. Per meter.
- Prachtig. Mag dit in het klantverhaal van de maand?
`;
