/** The newest posts for everybody, one by one. */
export const frontCompany = String.raw`
# nl front NEWS evening
to: everybody
by: noor.elamrani
pin: yes
title: Zo komen we samen de winter door
> De eerste nachtvorst is geweest, en dat merk je in het net, in de warmtecentrales en aan de telefoon. Op deze pagina vind je alles wat je deze winter nodig hebt.
+ ## Voor wie buiten werkt\n\n- winterbanden zitten onder **alle** bussen; mis je ze, bel het wagenpark op 4180\n- strooizout staat bij elk magazijn, neem het mee voordat je het nodig hebt\n- bij gevoelstemperatuur onder −15 °C stopt gepland werk; storingen gaan door, met aflossing per uur
+ ## Voor wie klanten spreekt\n\nDe drie vragen die je het vaakst krijgt, staan met antwoord in de [kennisbank](/kennisbank/winter). Nieuw is de kaart waarop klanten zelf zien of hun straat een storing heeft.
+ ## Voor iedereen\n\nLet een beetje op elkaar. Een kop thee voor wie van buiten komt is geen beleid, maar het helpt wel.
- De kaart is een verademing. Vanochtend hingen er drie klanten zelf op met de woorden: o, ik zie het al.
-- Dat is het mooiste compliment dat een kaart kan krijgen.
- Geldt de aflossing per uur ook voor de warmteploegen?
-- Ja, voor iedereen die langer dan een kwartier stilstaat bij zijn werk.
--- Dank, dat stond er vorig jaar niet zo duidelijk.
- Winterbanden: check. Alleen die van mijn eigen auto nog.
- In {place*} is het strooizout al op. Komt er een nieuwe lading?
-- Morgenochtend, twee pallets. Groet van Logistiek.
- Thee staat klaar op de eerste verdieping. Ook voor wie van binnen komt.
# nl front NEWS pylons
to: everybody
by: noor.elamrani
title: Station Lichtmis is onder spanning
> Na vier jaar tekenen, praten, graven en wachten op één transformator staat station Lichtmis onder spanning. Om elf over tien ging de laatste schakelaar om. Niemand juichte; iedereen keek naar de meter. Tóén werd er gejuicht.
+ Met Lichtmis komt er ruimte voor **11.400 huishoudens en 260 bedrijven** die op de wachtlijst stonden. De eerste aansluitingen volgen in januari.
+ > "Ik heb de eerste paal geslagen en de laatste bout aangedraaid. Dat maak je één keer mee", zegt uitvoerder Gerrit, die volgende maand met pensioen gaat.
- Gefeliciteerd! Mijn allereerste project hier, en nu brandt het licht. Ik moest even slikken.
-- Je tekende de eerste versie op een servet. Die hangt nog in de keet.
- Elf over tien. In het bedieningscentrum hielden we met z'n zessen onze adem in.
- Petje af voor iedereen die dit door weer en vergunning heeft gesleept.
- Wie krijgt de servet?
-- Gerrit. Hij weet het nog niet, dus niemand zegt iets.
--- Gerrit leest mee.
---- Doe dan verrast, Gerrit.
- Wat betekent dit voor de wachtlijst in Deventer?
-- Die krimpt met ongeveer een derde. Aansluitingen belt de mensen deze maand zelf op.
# nl front NEWS desk
to: everybody
title: Deze mail is niet van de salarisadministratie
> Sinds gistermiddag ontvangen collega's een mail met als onderwerp *Correctie eindejaarsuitkering*. Hij ziet er echt uit, met logo en al. **Hij is nep.**
+ Heb je geklikt? Geen schande, wel haast: bel de Service Desk op **4000**, ook 's avonds. Hoe eerder we het weten, hoe minder er gebeurt.\n\nHeb je niet geklikt? Stuur hem door met de knop *Meld phishing* en gooi hem weg.
- Ik had geklikt. Gebeld, vijf minuten later was alles dicht en kreeg ik ook nog een vriendelijk woord.
-- Dit is hoe het hoort te gaan. Dank voor het delen.
- Het adres eindigde op veldl1cht met een één. Je moet het maar zien.
- Kan zo'n mail niet gewoon tegengehouden worden?
-- Van de honderd houden we er negenennegentig tegen. Voor de laatste hebben we jullie nodig.
- Mooi dat er nergens staat dat wij dom zijn.
# nl front NEWS crew
to: everybody
title: Twintig nieuwe monteurs, en ze kwamen van overal
> Vandaag kregen twintig collega's hun diploma van de bedrijfsschool. Een kapper, twee koks, een onderwijzer, iemand uit Damascus met een graad in de natuurkunde: achttien maanden geleden begonnen ze bij nul, nu hebben ze een aanwijzing en een ploeg.
+ De oudste is 57. "Ik dacht dat ik te oud was", zei zij bij het aannemen van haar diploma. "Toen bleek dat de kabel dat niet weet."
- De kabel weet dat niet. Die zin gaat op een tegeltje.
- Trots dat ik ze een jaar lang heb mogen meenemen. Ze leerden mij minstens zoveel.
- Welkom bij de ploeg in {place*}! Koffie is bruin, de bus is geel, vragen mag altijd.
- Wanneer begint de volgende klas?
-- In maart. Aanmelden kan vanaf volgende week, ook intern.
--- Dan ga ik het toch doen. Al drie jaar denk ik: volgend jaar.
---- Doen! Bel me gerust, ik kwam ook van kantoor.
# en front NEWS solar
to: everybody
title: Leeds joins the family: first homes on our British heat network
> This morning the first 64 homes in Leeds were switched over to district heat. The residents' choir sang, the pump hummed along, and the return temperature was a very British 34 degrees.
+ The scheme takes waste heat from a data centre by the canal. It will grow to 2,100 homes in three years and it is the first network we run outside the Netherlands from start to finish.
+ Thank you to everybody in Zwolle, Arnhem and Leeds who made this work across two sets of rules and three kinds of pipe thread.
- Three kinds of pipe thread and one kind of tea. Congratulations to all of us!
- I was there. When the first radiator ticked, an older lady patted it like a dog.
-- That is the whole annual report in one sentence.
- Will the lessons on thread adapters be written down somewhere? Asking for Münster.
-- They are, with photographs of every mistake. I will send you the link.
- Proud of this team.
# nl front NEWS lunch
to: everybody
title: Het kerstpakket wordt dit jaar een keuze
> Vorig jaar stonden er in januari 212 potten mosterd in de ruilkast. Dat kan beter. Daarom kies je dit jaar zelf.
+ 1. een pakket van boeren en bakkers uit onze regio\n2. hetzelfde bedrag voor de voedselbank in jouw plaats\n3. een halve dag vrij om iemand te helpen
+ Kiezen kan tot en met de vijfde [op deze pagina](/kerst). Kies je niets, dan gaat jouw bedrag naar de voedselbank.
- Optie drie is het beste idee dat dit bedrijf in jaren heeft gehad.
- Kun je ook combineren? Half pakket, half voedselbank?
-- Dit jaar nog niet, maar het is een mooie voor volgend jaar.
- Ik ga de mosterd missen. Echt.
-- Er staan er nog negentien in de kast op de tweede verdieping.
--- Onderweg.
- Zijn de pakketten ook halal en vegetarisch?
-- Ja, je vinkt het aan bij je keuze.
# nl front QUESTION
to: everybody
by: noor.elamrani
title: Wat moeten we aan de directie vragen?
> Volgende week is de directie een uur live in gesprek met iedereen die wil. Geen presentatie, geen vooraf ingezonden vragen van teamleiders. Wat moet er zeker op tafel komen?
+ Zet je vraag hieronder. De vijf vragen met de meeste steun stellen we als eerste, hoe ongemakkelijk ook.
- Wanneer krijgen de buitenploegen dezelfde snelheid in besluiten als het hoofdkantoor? Wij wachten soms drie weken op een handtekening voor een onderdeel van veertig euro.
-- Deze. Steun vanuit heel Uitvoering Noord.
-- Bij ons is het vijf weken en dertig euro.
--- We gaan hier toch geen wedstrijd van maken?
---- Te laat.
- Wat doen we als de transformatoren nóg later komen? Is er een plan B?
-- Goede vraag, en ik hoop op een antwoord zonder het woord uitdaging.
- Waarom hebben we drie systemen voor uren?
-- Omdat het vierde is afgeschaft.
- Durven we een keer níét te groeien, en eerst af te maken wat er ligt?
- Hoe houden we mensen van boven de zestig op een goede manier aan het werk? Er loopt nu zoveel kennis de deur uit.
-- En omgekeerd: hoe zorgen we dat jonge mensen blijven?
- Mag de lunch terug naar een uur?
# nl front NEWS turbines
to: everybody
title: Windkracht elf: terugblik op de storm
> Er waaide een storm over het land die we in geen twaalf jaar hadden gezien. 41 storingen, 19.000 klanten zonder stroom, en om zes uur 's ochtends had iedereen weer licht.
+ In die nacht stonden 68 collega's buiten en 31 aan de telefoon. Er is niemand gewond geraakt. Wij vinden dat laatste het belangrijkste getal.
+ De evaluatie is volgende week, en iedereen die erbij was mag meepraten. Twee dingen weten we al: de aggregaten stonden op de goede plek, en de portofoons niet.
- Om vier uur 's nachts kwam een boer met een trekker en een pan soep. Ik weet zijn naam niet, maar ik denk nog aan die soep.
-- Dat was op de Hessenweg. We hebben hem een taart gebracht.
- Dank aan de collega's die de telefoon deden. Wij konden werken omdat jullie bleven uitleggen.
-- En wij konden uitleggen omdat jullie bleven melden. Zo zie je maar.
- De portofoons: er staat al een bestelling klaar. Mijn schuld, ik neem hem mee naar de evaluatie.
-- Dit is waarom mensen hier graag werken.
- Eenenveertig storingen en niemand gewond. Daar mag een vlag voor uit.
# nl front NEWS
to: everybody
title: De reiskostenregeling wordt eenvoudiger
> Vanaf januari vervangt één formulier de vijf van nu. Je vult je reisdagen in, het systeem rekent, en het geld staat er de maand daarna op.
+ | je reist | je krijgt |\n|---|---|\n| met de fiets of lopend | € 0,27 per kilometer |\n| met het openbaar vervoer | alles vergoed, tweede klas |\n| met de auto | € 0,23 per kilometer |
+ De fiets krijgt dus het meeste. Dat is met opzet.
- Eindelijk! En de fiets voorop. Ik word hier onredelijk blij van.
- Hoe gaat het bij wachtdienst, als ik midden in de nacht met de auto móét?
-- Oproepen tijdens de wacht vallen erbuiten en blijven zoals ze zijn.
- Vijf formulieren naar één. Wie heeft dit voor elkaar gekregen? Die moet ook de uren doen.
- Telt de pont als openbaar vervoer?
-- Jazeker. En als uitzicht.
# en front NEWS desk
to: everybody
title: Our data catalogue now answers in plain language
> You no longer need to know what a table is called to find it. Ask for *how often the lights went out in Deventer last year* and you get the right source, who owns it and how fresh it is.
+ What it does **not** do: it shows no personal data, it makes up no numbers, and it says so when it does not know. Every answer links to its source.
+ Try it from the [data page](/data). If it gives a bad answer, press the thumb; a person reads those.
- I asked it which of our dashboards nobody had opened in a year. Forty-one. That was a productive afternoon.
-- Could you share that list before you delete mine?
--- Yours is safe. Yours is opened daily, mostly by you.
- A person reads those: that is me. Hello. Keep them coming.
- Does it speak Dutch as well?
-- It does, including the abbreviations. Most of them.
# nl front UPDATE cake
to: everybody
by: noor.elamrani
> Truus van de receptie werkt vandaag veertig jaar bij ons. Ze kent iedereen bij de voornaam, ook wie er al lang niet meer werkt, en ze heeft in die veertig jaar één keer een pas geweigerd. Aan een minister. Hij had hem vergeten.
+ Er is taart in de hal tot hij op is. Kom haar de hand schudden.
- Op mijn eerste dag was ik een uur te vroeg en doodzenuwachtig. Truus zette thee en zei: ze zijn allemaal aardig, behalve op maandag.
-- Mij zei ze hetzelfde, maar dan over dinsdag.
- Die minister heeft later een kaartje gestuurd. Hangt achter de balie.
- Van harte, Truus! De hal zonder jou is maar een hal.
- Is er ook iets voor wie vandaag in Roermond werkt?
-- Ik stuur een punt mee met de middagpost. Liefs, Truus.
# nl front NEWS bicycle
to: everybody
title: Nieuw: elke vestiging een eigen budget voor goede ideeën
> Wie een lamp wil vervangen, een bankje wil neerzetten of een fietspomp mist, hoeft daar geen voorstel meer voor te schrijven. Elke vestiging krijgt **€ 5.000 per jaar** waarover de mensen daar zelf beslissen.
+ De enige regel: vertel achteraf wat je deed en wat het opleverde, in drie zinnen en met een foto.
- In Middelburg wordt het een bankje met uitzicht op het water. De stemming duurde vier minuten.
- Drie zinnen en een foto. Zo zou ik alle verantwoording wel willen.
- Mag je ook samen met een andere vestiging iets groters doen?
-- Dat mag. Arnhem en Amersfoort zijn al met elkaar in gesprek.
- Fietspomp. Alsjeblieft. Een die het doet.
`;
