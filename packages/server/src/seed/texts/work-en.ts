/** English: what the international teams work on. */
export const workEn = String.raw`
# en safety UPDATE crew
slot near: a scaffold without an inspection tag / a cable that the drawing said was dead / a manhole without a barrier / a sling with a tear in it / a generator parked on a slope / a ladder on a wet floor / a fire extinguisher four years out of date / a forklift without a reversing signal
> Near miss in {place}: {near}.
> We came across {near} in {place} on {day}.
> Sharing this from {station}, so that it happens only once: {near}.
+ We stopped, closed off the spot and called the work supervisor. It took {n:20-50} minutes to carry on safely, and nobody complained about the minutes.
+ What went well:\n\n- everybody dared to say **stop**\n- the briefing was still fresh\n- the supervisor picked up at once
= Lesson: measure first, touch later.
= Please keep reporting. No report is too small.
- Good call. Stopping is the hard part when the planning breathes down your neck.
-- And the part nobody gets a medal for, so: well done.
- Is this in the reporting system as well?
--! Yes, with pictures, since yesterday.
- May I use this in our briefing on {day*}?
--! Please do. Leave the place out, people talk more freely then.
- Glad nobody was hurt.
- We had the same thing in {place*} last year and added a question to the checklist: what is different from the drawing today?
-- Stealing that question.
# en it QUESTION desk
slot tool: the VPN / Teams / the printer / the calendar / the map viewer / Outlook / the hours app / the docking station / the authenticator / the badge reader
slot symptom: hangs at start-up / asks for a password every morning / shows a white screen / has been slow since the update / switched to German overnight / closes itself after ten minutes / refuses to work from home
> Does anybody else have this: {tool} {symptom}?
> Help needed in {place}, because {tool} {symptom}.
> What do you do when {tool} {symptom}?
+ Tried so far: restart, another cable, a stern look.
+ The message is ''0x{n:1000-9899}'' and the internet has never heard of it.
= The service desk knows, but somebody here may know faster.
- Sign out, shut down completely, wait ten seconds and start again. It fetches its settings anew.
--! That did it. Why does nobody write this down?
--- Because it sounds too simple to be true.
- Same here since {day*}.
- Service desk here: we see it, and expect a fix this afternoon. The web version works until then.
--! The web version is fine, thanks!
- Removing the old version through the software portal worked for me.
- Come to {floor*} and bring your charger, then we look together.
# en it UPDATE
slot trick: the Windows key with V shows everything you copied today / Ctrl, Shift and V pastes without formatting / holding Ctrl and space unmutes you only while you hold it / you can make every meeting five minutes shorter by default / one Outlook rule can file all newsletters / the up arrow edits your last message
> Tip for {day}: {trick}.
> Perhaps everybody knew, but {trick}.
> {person} taught me something today: {trick}.
+ Saves me {n:3-10} minutes a day, which I spend on coffee.
= Who has another one?
- I have worked here for {n:6-19} years and did not know this.
-- Neither did I, and I am on the service desk.
- This goes on our team board.
- Does it work on a phone?
--! Sadly not, laptops only.
# en code UPDATE desk
slot part: the import job / the map layer / the message bus / the tariff service / the charging gateway / the login page / the scheduler / the mobile app / the outage service
> {part} is {n:3-9} times faster thanks to one index.
> Post-mortem of {day}: why {part} fell over.
> We deleted {n:1200-9800} lines from {part} and nobody noticed, which was the point.
> Release of {part} is live, without downtime.
> Looking for a second pair of eyes on {part}, preferably before {day}.
+ The cause, in one line:\n\n'''sql\nselect count(*) from session where closed_at is null\n'''\n\nIt should have been zero. It was not.
+ What we changed:\n\n1. the timeout is now shorter than the caller's\n2. the retry waits longer each time\n3. the alert says what to do, not only what is wrong
+ The test that should have caught it existed and was skipped. We now count skipped tests in the build.
= Write-up in the wiki, cake on {floor}.
= Questions and doubts are welcome below.
- Nice. How did you measure before and after?
--! With a week of production data, replayed at night.
--- Could you share the replay script? We would like to do the same.
---- It is in the tools repository, with a readme that I am almost proud of.
- Deleting code is the best kind of writing.
- I would make the index partial, most rows are closed.
--! Good point. Done, and it is a tenth of the size.
- The alert text is a small thing that makes a big difference at three in the morning.
-- Spoken like somebody who has been there.
- Happy to review, I have an hour on {day*}.
--! Booked, thank you!
- Did you consider simply turning it off and on?
--! Twice, for tradition.
# en code QUESTION
slot matter: feature flags / flaky tests / database migrations / code owners / logging of personal data / pull requests of more than a thousand lines / retries with back-off / time zones / secrets in pipelines
> How does your team deal with {matter}?
> Guild session on {day} at {time}: {matter}. What should we cover?
> I am writing a short guide on {matter}. Which mistakes must be in it?
+ We tried a rule, then an exception, and now the exception is the rule.
= Honest stories preferred over best practices.
- We write them down as a decision of one page: the problem, the choice, and what we will regret. Reviewing that page takes ten minutes and saves weeks.
--! Can I see an example?
--< Number {n:12-60} in our decisions folder is a short one.
- Small steps. If it cannot be rolled back on a Friday, it is too large.
-- It is always a Friday.
- Our rule: whoever finds it fixes it or deletes it, within a day.
- We pair on it. Slower on {day*}, faster for the rest of the month.
- Put the mistakes first. Nobody reads chapter two.
--! You have just rewritten my table of contents.
# en data UPDATE desk
slot source: the meter readings of {station} / charging sessions / customer calls / outages by cable type / the stock of transformers / heat demand by hour / sick leave by quarter
> New dashboard on {source}, with a sentence under every chart.
> Found something odd in {source}: every {day} has a bump at {time}.
> The figures on {source} were wrong last week and are right again.
> Which definition do you use for {source}?
+ It was the time zone. It is always the time zone.
+ '''python\nframe = frame.tz_convert("Europe/Amsterdam")\nprint(frame.index.is_unique)\n'''\n\nThe second line prints ''False'' twice a year, and so does my patience.
+ The source is linked from the page, so anybody can check me.
= Have a look before I share it more widely?
- What does the dotted line mean?
--! Last year's average. I will add a legend.
- I trust a dashboard when I can see where it comes from. Here I can, thanks.
- Mind the week in which the clocks change.
--! And there it was. Fixed!
- Could we have this for {team*} too?
--! Yes, it is one parameter.
- We had three definitions and chose the boring one. Best decision of the quarter.
-- Write it down before somebody invents a fourth.
# en data QUESTION
slot tool: Power BI / the data catalogue / Python notebooks / Excel / the forecast model / the map server
> Is there a way in {tool} to compare two years week by week?
> How do you explain uncertainty to people who want one number from {tool}?
> Who can give a one-hour introduction to {tool} in {place}?
> {tool} or something else for a small team of {n:3-9}?
+ I have a solution, and it has eleven steps, so it is not a solution.
= Pointers welcome.
- Yes: make a calendar table with ISO weeks and join on that. I have one you can copy.
--! Copied, works, thank you!
- Give three numbers: likely, lucky, unlucky. People understand luck.
-- I am going to use that sentence tomorrow.
- I am giving that introduction anyway, on {day*} at lunch. Bring a question.
--! I will bring four.
- Start with something small that somebody asks for every week.
# en learning UPDATE
slot course: writing clearly / presenting without slides / basic electrical safety / Dutch for daily use / leading from a distance / data ethics / negotiating
> {n:2-8} places left in the course {course} in {place}.
> I took the course {course} last week and recommend it.
> Lunch talk on {day}: what {course} changed for us.
+ Three things I use already:\n\n1. ask first, explain later\n2. one example beats one rule\n3. nobody remembers slide fourteen
= Sign up on [the learning page](/leren).
- Did it last year and still use it weekly.
- Is there an online version for people in {place*}?
--! Yes, in four mornings.
- Signed up, looking forward to it.
# en green IDEA solar
slot idea: screens off at seven / rain water for washing the vans / a swap shop for workwear / one degree less on Fridays / leftovers to take home / second-hand furniture only / a solar roof on the warehouse / one delivery a week
> Idea for {place}: {idea}.
> What if we simply did this: {idea}?
> A proposal from {team}: {idea}.
+ On the back of an envelope: {n:2-9} tonnes of CO₂ a year. Who is better at sums?
+ We have tried it for {n:3-8} weeks with {team} and nobody wants to go back.
= Shoot holes in it, please.
- Good idea. Start in one building, and measure.
--! Then I start in {place*}. A plan follows.
- Did we not try that once?
-- In 2019, and nobody owned it. Put a name to it and it will work.
--- Then put mine.
- Kind, but small. Is the real gain not in the vans?
-- One does not exclude the other.
- Facilities can pay for this if it starts before summer.
# en heat UPDATE solar
slot project: Heat Network Spoorzone / Leeds District Heat / Goodbye Gas / Deep Heat Zwolle
slot step: the last weld is done / the pressure test passed / the pump runs at half power / the first homes are connected / the boring under the railway is through / the buffer is at temperature
> Milestone for {project}: {step}.
> In {place} it has happened: {step}.
> Weekly note on heat in {place}: {step}.
+ In figures:\n\n| | plan | now |\n|---|---|---|\n| metres of pipe | {n:800-1200} | {n:760-1250} |\n| homes | {n:120-240} | {n:100-250} |
= Come and look: call at the cabin, helmet and boots required.
- Congratulations! What is the return temperature?
--! {n:31-38} degrees, better than hoped.
- Could we use your letter to residents in {place*}?
--! Sure, it is in the project folder.
- Two years ago this was a field and a drawing. Well done.
# en heat QUESTION
slot project: Heat Network Spoorzone / Leeds District Heat / Goodbye Gas / Deep Heat Zwolle
slot issue: a return that stays too warm / ticking pipes at night / air in the riser / too little pressure on the top floor / scale in the exchanger
> Who has solved {issue} before?
> Block of flats in {place} with {issue}: where would you start?
> Advice wanted for {project}: {issue}.
+ Flushed, vented, valve replaced. No change.
- Check the settings per home. Nine times out of ten one valve is fully open, with the best intentions.
--! Found on the seventh. Solved, thank you!
--- It is always the seventh.
- In {place*} it was the sensor: on the wrong pipe.
- Log it for a day and share the chart, then I will look along.
# en charging UPDATE van
slot street: Canal Street / Station Road / Harbour Square / Linden Avenue / Mill Lane / South Quay
> {n:6-22} charge points went in at {street} in {place} today.
> The plaza at {street} in {place} is open.
> Charge point at {street}, {place}: back in service after {n:2-9} days.
+ Smart charging is on: half power from five to eight, full at night. No complaints so far.
- How busy is it?
--! {n:41-68} per cent by day, which is decent for week one.
- Mind the bend at the entrance, a van needs two attempts.
- Good for the street and good for the grid.
# en project UPDATE desk
slot state: the permit is in / the planning moves by two weeks / the tender is awarded / the design is fixed / the contractor has started / the talks with residents went well
> Where {project} stands: {state}.
> Short update on {project} in {place}: {state}.
> {project}, step {n:3-9} of ten: {state}.
+ **Done**: talks with the city, {n:3-9} points off the list.\n**Now**: preparing works and ordering cable.\n**Hard**: lead times of transformers, {n:38-70} weeks at present.
= The project room on {floor} is open for questions.
- How likely is the end date?
--! Honestly: seventy per cent. I will know more in two weeks.
--- Thank you for a number instead of a traffic light.
- We wait for transformers too. Shall we see the supplier together?
--! Very much so.
# en team UPDATE
> {team} is on {floor} in {place} this week, drop in.
> Department meeting on {day} at {time}: agenda is ready.
> Looking back on a quarter of {team}: more done, fewer meetings.
+ On the agenda:\n\n- figures and what they tell us\n- workload, honestly\n- drinks
= More topics? Add them below.
- Could we talk about holidays too?
--! Sure, added.
- I will be there, with cake.
-- Then so will I.
- Joining online from {place*}.
`;
