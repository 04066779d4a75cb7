import { hoursAgo } from '../lib/scenes.ts';
import type { Stage } from '../lib/stage.ts';
import { article } from './pages.ts';

/** What colleagues at Veldlicht say about the canteen, each in their own language. */
export function canteen(stage: Stage): void {
  const { company } = stage;
  const byHandle = new Map([...company.people.values()].map((person) => [person.handle, person]));
  const say = (handle: string, hours: number, body: string, parentId: string | null = null) => {
    const person = byHandle.get(handle);
    if (!person) throw new Error(`Nobody at ${company.name} is called ${handle}.`);
    return company.addComment({
      subjectId: company.subject(article).id,
      parentId,
      authorId: person.id,
      isOfficial: person.isOfficial,
      body,
      createdAt: hoursAgo(stage, hours),
    });
  };
  const everybody = [...company.people.values()];
  for (const { id } of everybody.slice(2, 19))
    company.react(company.subject(article), 'celebrate', id);
  for (const { id } of everybody.slice(5, 11))
    company.react(company.subject(article), 'thanks', id);
  const first = say('joost.hendriks', 9, 'Eindelijk! Zes weken broodtrommel was lang genoeg.');
  for (const { id } of everybody.slice(4, 9)) company.react(first, 'agree', id);
  say('sanne.veldhuis', 8, 'En er staat elke dag iets warms bij de salade.', first.id);
  const doubt = say(
    'priya.raman',
    6,
    'Will there be enough seats at noon? Last year we queued for twenty minutes.',
  );
  say('jurgen.groß', 4, 'In Berlin hilft ein zweiter Aushang mit den ruhigen Zeiten.', doubt.id);
  say('ليلى.بنعلي', 2, 'مبارك للجميع! متى يأتي دور الدار البيضاء؟');
}
