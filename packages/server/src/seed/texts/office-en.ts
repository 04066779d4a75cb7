/** English: offices, lunch, and what colleagues share beside work. */
export const officeEn = String.raw`
# en kudos PRAISE
slot deed: stayed until nine to hand over properly / found the bug that all of us had walked past / taught three newcomers the system / called every waiting customer back / turned forty pages into a story of three / found us a room when everything was full / stayed kind to somebody who did not deserve it / took my shift without asking why
> Thank you {mention}, you {deed}.
> A round of applause for {mention}, who {deed}.
> If you do not know {mention} of {team} yet: somebody who {deed}.
+ It may have looked small. It made my week.
= Cake will follow.
= That had to be said out loud.
- Fully deserved!
- That is so you. 👏
- This is why I like working here.
- I am blushing. You are welcome, really.
-- Blush away.
- Where is the cake?
--! On {floor*}, from three.
# en newcomer UPDATE
slot start: just started as an analyst / been here for three days / moved from Lisbon to Zwolle / come back after five years elsewhere / joined as a trainee / switched from hospitals to heat pumps
slot fact: I bake bread every Sunday / I play the trombone / I climb, badly but often / I referee youth football / I collect old electricity meters / I swim all year round
> Hello everybody! I have {start} and am learning all the abbreviations.
> A short introduction from {place}: I have {start}, and {fact}.
> First impressions after a week with {team}: people say hello in the corridor.
+ What you may want to know: {fact}.
+ I am looking for somebody to have lunch with and somebody who understands the parking system.
= See you at the coffee machine!
- Welcome! Come by {team*}, we have the best coffee.
-- Everybody says that, but with us it is true.
- Welcome! There is a list of abbreviations, it saved my first month.
--! Where do I find it?
--< On the page for newcomers, at the bottom. Nearly four hundred.
- A warm welcome and have fun!
- I am your buddy, see you on {day*}.
--! Looking forward to it.
- The parking system understands nobody. Take the train.
# en newcomer QUESTION
slot what: a locker with a working lock / the form for travel costs / a quiet room for calls / the list of abbreviations / clothing for a site visit / the person who handles phones
> Where do I find {what}?
> New in {place} and looking for {what}. Any hints?
> I hardly dare to ask, but how do I get {what}?
+ My buddy is on holiday and I have walked two floors already.
- At the service point on the ground floor, ask for {person}. Bring your badge and it takes five minutes.
--! Five minutes it was. Thank you!
- It is on the page for newcomers too, under First week.
- Do not worry, I asked the same in my first month.
- I will walk there with you, I am on {floor*}.
# en building UPDATE
slot thing: the lift / the bike shed / the coffee machine / the revolving door / the heating / the shower / the dishwasher / the air conditioning / the barrier of the car park
slot until: until {day} / for two more days / until a part arrives / for an hour this afternoon
> {thing} in {place} is out of order, {until}.
> Good news from {place}: {thing} works again!
> On {day} we replace {thing} in {place}.
+ Please take the other entrance; reception points the way.
+ Sorry for the trouble. The part comes from Italy and does not know our planning.
= Greetings from Facilities.
- Thanks for the quick note.
- Is there a way round for people who cannot take the stairs?
--! Yes, call reception and we will fetch you with the goods lift.
- I had just made friends with the stairs.
- Praise for Facilities, who get all complaints and few thank-yous.
# en building QUESTION
slot room: a quiet room / a project room for a week / a meeting room with a screen that works / a desk that goes up / a parking space for a guest
> Who knows where to find {room} in {place}?
> Is there {room} free in {place} on {day}?
> Golden tip wanted for {place}: {room} around {time}.
+ The booking system says everything is full and I see empty chairs everywhere.
- On {floor*}, behind the copier. Everybody walks past it.
--! Found it, and I will tell nobody.
- Call reception, they free rooms nobody checked in to.
- You may have ours until four, we are outside.
--! That is kind, thank you!
# en canteen UPDATE lunch
slot dish: pea soup / roti / lentil soup with cumin / pumpkin curry / a cheese and onion pie / lahmacun / roasted sprouts / couscous with vegetables / leek quiche / shakshuka / Sunday roast, on a weekday
> {day} in the canteen in {place}: {dish}.
> Could {dish} be on the menu more often in {place}?
> {person} is cooking {dish} on {day}, and there is enough for all.
> A standing ovation in {place} today for this: {dish}.
+ Also without nuts and without pork; ask at the counter.
= Gone is gone: yesterday that was at one.
- I am coming to the office for this, no joke.
- Is there a smaller portion?
--! Ask for the children's plate. No age limit.
- May we have the recipe?
--! It is on the menu page, scaled down from 180 people to four.
- Compliments to the kitchen!
- Last time it was gone at half past twelve. Could there be a second pan?
# en travel UPDATE bicycle
slot way: by train / by bike and ferry / in a shared car / by bus / on an electric bike / with a folding bike
> This month I came to {place} {way} {n:8-19} times.
> Looking for company to {place} {way}, around {time}.
> Fewer trains between {place} and Utrecht from {day} on.
> To work in {place} {way}: {n:25-80} minutes and one bad mood less.
+ Costs a month: € {n:180-260} by car, € {n:40-120} now. The bike scheme pays a third.
- I am joining you. What time do you go back?
--! About ten past five, and I bring liquorice.
- On rainy days I work from home, that is a solution too.
-- Or buy the right trousers. Truly.
- Can I charge a bike in {place*}?
--! Yes, in the cellar, six sockets.
# en running EVENT evening
slot route: along the river / through the park / over the dike / around the lake / through the woods behind the office
> Lunch run {route} in {place}, {day} at {time}.
> Who joins me on {day} {route}?
> {n:5-14} kilometres {route}, with cake at the finish.
+ Pace: so that you can still talk. Nobody is left behind.
= Say so below and we wait for you.
- Count me in!
- May I walk instead?
--! Of course, {person} leads the walkers.
- Legs like concrete, head like a feather. Thank you!
- Same time next week?
--! Every {day*}, whatever the weather.
# en languages UPDATE
slot word: gezellig / uitwaaien / polderen / voorpret / uitbuiken / borrelen / eigenwijs / lekker
> Word of {day}: *{word}*. How would you translate it?
> Language lunch in {place} on {day} at {time}: Dutch at one table, everything else at the other.
> Overheard in {place}: somebody used *{word}* three times in one meeting.
+ Rule one: nobody switches to English too soon. Rule two: laughing is allowed, also at oneself.
- I have been here three years and still use it wrongly.
-- So do the Dutch.
- Polish has no word for it, but a very clear gesture.
- May partners come too?
--! Of course.
- I learned more in that hour than in a month of lessons.
# en books UPDATE
slot book: a novel about three generations of skippers / a book on sleep / the life of a forgotten physicist / short stories from Suriname / a thriller set in a water board / a book about listening
> We are reading {book} this month.
> I gave up on {book} after a hundred pages. Convince me otherwise.
> Book club in {place}, {day} after work: {book}.
= No spoilers please.
- Hold on until chapter nine!
- May I have your copy afterwards?
--! It will be on the shelf.
- An audiobook counts, does it not?
--! Counts double, you did the dishes as well.
# en photo UPDATE canal
slot subject: a misty morning / pylons against the light / hands at work / red / the ugliest corner of the office / water / somebody waiting / symmetry
> This month's assignment: {subject}.
> Taken on the way to {place}: {subject}.
> Photo walk in {place} on {day}, theme: {subject}.
= Honest critique welcome.
- Lovely light. I would leave more room on the left.
--! You are right, I have a wider one.
- Where is this? I am getting up early on {day*}.
- Strong picture; the horizon leans half a degree.
-- Only an engineer would see that.
# en pets UPDATE
slot pet: our cat / the neighbours' dog / my rabbit / the new puppy / the hen called Ampère / our tortoise
slot act: attended three meetings today / deleted my report with one paw / barks only at the postman and at Teams / has slept on the router since dawn / finally dares to use the stairs
> {pet} {act}.
> Working from home: {pet} {act}.
> For those who need it on {day}: {pet} {act}.
- Exactly like mine.
- Picture, please!
--! As soon as he sits still, so never.
- Put a box beside the desk. Works for colleagues too.
# en games EVENT trophy
slot game: board games / the pub quiz / the chess ladder / table tennis in the hall / a padel evening
> {game} in {place} on {day}, from {time}.
> The results are in: {team} wins {game}.
> Two more teams wanted for {game} in {place}.
= Beginners welcome; we explain without sighing.
- We are in, the team name will contain the word ampere.
-- They all do.
- The jury was biased. A wonderful evening.
- Can I come alone?
--! Yes, we make teams on the spot.
# en inclusion UPDATE
slot theme: iftar for all colleagues / Purple Friday / step-free entrances / a quiet room / plain language in vacancies / stories of colleagues with an invisible disability
> This year again: {theme}, in {place}.
> A conversation about {theme}, {day} at {time}.
> Looking back on {theme}: {n:24-90} colleagues came to listen.
= You need not know anything, only be curious.
- I am bringing my whole team.
- I learned most from what I did not dare to ask.
- Can people in {place*} join online?
--! Yes, the link follows.
# en market UPDATE
slot ware: a children's bike / an oak table / two tickets for the jazz festival / a working washing machine / a box of Lego / a road bike, size 56 / a sewing machine / an aquarium without fish
> For sale in {place}: {ware}, € {n:15-60}.
> Free to collect in {place}: {ware}.
> Wanted: {ware}, used is fine.
- Still available? Then I come on {day*}.
--! Reserved for you!
- I am interested if the first one does not come.
- Collected and very happy with it, thanks!
# en lost UPDATE
slot item: a grey hat / one earring with a blue stone / a dented flask / keys with a wooden duck / reading glasses in a red case / a child's glove / a black umbrella / a library book
> Found in {place}: {item}.
> Who is missing {item}?
> Lost on {day}, somewhere near {floor} in {place}: {item}.
= At reception, ask for {person}.
- That is mine! I will pick it up this afternoon.
--! It is waiting for you.
- Not mine, but I will put up a note at {team*}.
- Nice that people bother.
# en chat UPDATE
slot drink: flat white / mint tea / the machine's cappuccino / plain water / builder's tea
slot musing: why the meeting that could have been a mail always runs late / whether one may take the lift for a single floor / who keeps borrowing my pen / why the sun shines on days with cellar work / what to do with all these lanyards / whether biscuits count as lunch
> A question to go with {drink}: {musing}?
> {day} in {place}, {drink}, and a thought: {musing}.
> People of {team}, do you know {musing}?
> Wondered today in {place} {musing}.
+ Asking for a friend.
- Finally somebody who asks the real questions.
-- Now somebody with answers.
- I have an opinion on this, and a deadline.
-- Choose the opinion.
- We need a study. I make the pie chart if somebody makes the pie.
- Our table had three camps and one abstention.
# en parents QUESTION
slot phase: a baby who sleeps on arms only / a child with a fever and a deadline / day care that closes at six / settling in after leave
> How do you manage {phase}?
> A tired parent in {place} asks: {phase}, any tips?
= A pat on the back is fine too.
- One fixed afternoon on which nobody expects anything from me. Not even I.
--! I am going to propose that. Thank you.
- It passes. Nobody believes it, but it passes.
`;
