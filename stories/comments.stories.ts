import '@plein/elements/comments';
import { emptyCompany, hugeCompany, hugeIds } from '@plein/mocks';
import type { MockComment } from '@plein/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press, there, write } from './lib/acting.ts';
import { attributes } from './lib/attributes.ts';
import { longNames } from './lib/people.ts';
import { cast, hoursAgo, question, react, talk } from './lib/scenes.ts';
import type { Cast } from './lib/scenes.ts';
import { disconnect, on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

const page = '/nieuws/kantine';

/** What `set` says under the page of the stories. */
function below(set: (stage: Stage, subjectId: string, people: Cast) => void) {
  return on((stage) => set(stage, stage.company.subject(page).id, cast(stage)), emptyCompany);
}

/** The usual conversation, and what is different about the endpoint. */
const withTalk = (different: (stage: Stage) => void = () => undefined) =>
  below((stage, subjectId, people) => {
    talk(stage, subjectId, people);
    different(stage);
  });

const meta: Meta = {
  title: 'Widgets/Comments',
  component: 'plein-comments',
  args: { for: page, sort: 'oldest' },
  parameters: withTalk(),
  render: (args) => html`<plein-comments ${attributes(args)}></plein-comments>`,
};

export default meta;

/** A conversation under a page of the portal. Reply, react, fold a branch away: it is live. */
export const Conversation: StoryObj = {};

/** Skeletons have the shape of comments, and show only when it takes a while. */
export const Loading: StoryObj = { parameters: on((stage) => void stage.hold('Comments')) };

/** Nobody has said anything yet: the first word is one press away. */
export const Empty: StoryObj = { parameters: on(() => undefined, emptyCompany) };

/** The endpoint has a problem. Trying again helps. */
export const Failed: StoryObj = {
  parameters: withTalk((stage) => stage.fail('Comments', { code: 'INTERNAL' }, 4)),
};

/** There is no network. */
export const Offline: StoryObj = { globals: { network: 'offline' } };

/** Nobody is signed in. */
export const SignInNeeded: StoryObj = {
  parameters: withTalk((stage) => stage.fail('Comments', { code: 'UNAUTHENTICATED' }, 2)),
};

/** Shows the conversation and offers nothing to do. */
export const ReadOnly: StoryObj = { args: { readonly: true } };

/** In the edit mode of a page: nothing is sent and nothing arrives. */
export const Preview: StoryObj = { args: { preview: true } };

/** Closed by a moderator, with the reason; reading and reacting go on. */
export const Closed: StoryObj = {
  parameters: below((stage, subjectId, people) => {
    talk(stage, subjectId, people);
    stage.company.subject(page).lock = {
      reason: 'TOO_HEATED',
      note: 'We praten donderdag verder in de kantine zelf.',
      at: hoursAgo(stage, 1),
      byId: people.lotte.id,
    };
  }),
};

/** The answer that helped stands on top, and is marked where it was given. */
export const AcceptedAnswer: StoryObj = {
  args: { for: 'post_question' },
  parameters: on(
    (stage) => void question(stage, cast(stage), { id: 'post_question', answered: true }),
    emptyCompany,
  ),
};

/** Indentation ends where a column would become too narrow; the names say who answers whom. */
export const Deep: StoryObj = {
  parameters: below((stage, subjectId, { sanne, daan, fatima, kwame }) => {
    const turns = [sanne, daan, fatima, kwame];
    let above: MockComment | undefined;
    for (let depth = 0; depth < 9; depth += 1) {
      above = stage.company.addComment({
        subjectId,
        parentId: above?.id ?? null,
        authorId: turns[depth % turns.length]?.id ?? null,
        body: `Antwoord op antwoord, ${depth + 1} diep: wie bedoelde wie ook alweer?`,
        createdAt: hoursAgo(stage, 9 - depth),
      });
    }
  }),
};

/** What was deleted leaves a gap where it had answers; somebody who left keeps the words, not the name. */
export const Gaps: StoryObj = {
  parameters: below((stage, subjectId, { sanne, daan }) => {
    const { company } = stage;
    const gone = company.addComment({
      subjectId,
      authorId: sanne.id,
      state: 'REMOVED',
      body: '',
      createdAt: hoursAgo(stage, 5),
    });
    company.addComment({
      subjectId,
      parentId: gone.id,
      authorId: daan.id,
      body: 'Fijn dat je het zegt, dit wist ik niet.',
      createdAt: hoursAgo(stage, 4),
    });
    company.addComment({
      subjectId,
      authorId: null,
      body: 'Voor wie het zoekt: de handleiding staat in de kast bij de printer.',
      createdAt: hoursAgo(stage, 3),
    });
  }),
};

/** Words that were changed say so, and the earlier versions are one press away. */
export const EarlierVersions: StoryObj = {
  parameters: below((stage, subjectId, { sanne }) => {
    stage.company.addComment({
      subjectId,
      authorId: sanne.id,
      body: 'De salade blijft, en op vrijdag is er vis.',
      createdAt: hoursAgo(stage, 5),
      editedAt: hoursAgo(stage, 4),
      revisions: [
        {
          title: null,
          body: 'De salade blijft.',
          replacedAt: hoursAgo(stage, 4),
          editorId: sanne.id,
        },
      ],
    });
  }),
  play: ({ canvasElement }) => press(canvasElement, '.comment-edited'),
};

/** What arrives while somebody reads is held back until it is asked for. */
export const NewOnes: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    const stage = loaded['stage'] as Stage;
    const { company } = stage;
    await there(canvasElement, '.comment-body');
    const subject = company.subject(page);
    const authorId = [...company.people.keys()][2] ?? null;
    const comment = company.addComment({
      subjectId: subject.id,
      authorId,
      body: 'En de koffie?',
      createdAt: hoursAgo(stage, 0),
    });
    stage.emit({
      topic: subject.id,
      kind: 'COMMENT_CREATED',
      id: comment.id,
      subjectId: subject.id,
      counts: { comments: company.commentsOf(subject.id).length },
    });
    await there(canvasElement, '.thread-news');
  },
};

/** A moderator looks at the reader's words first. */
export const HeldForReview: StoryObj = {
  parameters: below((stage, subjectId, people) => {
    talk(stage, subjectId, people);
    stage.company.addComment({
      subjectId,
      state: 'PENDING',
      body: 'Dit bericht bevat een woord waar een moderator eerst naar kijkt.',
      createdAt: hoursAgo(stage, 0.1),
    });
  }),
};

/** Writing: a draft is kept with every keystroke. */
export const Writing: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.thread-write');
    await write(canvasElement, 'Ik kom maandag ook. Is er **koffie**');
  },
};

/** A reply stands below what it answers. */
export const Replying: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.comment-reply');
    await write(canvasElement, 'Ja, de salade blijft!');
  },
};

/** The rules of the organisation do not allow the words: they are kept, with the reason, and can be said another way. */
export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.thread-write');
    await write(canvasElement, 'Wat een forbidden-word plan.');
    await press(canvasElement, '[type=submit]:not(:disabled)');
    await there(canvasElement, '.submission');
  },
};

/** What could not be sent stays, and goes out by itself when the connection is back. */
export const Queued: StoryObj = {
  play: async (context) => {
    const { canvasElement } = context;
    await press(canvasElement, '.thread-write');
    await write(canvasElement, 'Tot maandag dan!');
    await there(canvasElement, '[type=submit]:not(:disabled)');
    disconnect(context);
    await press(canvasElement, '[type=submit]:not(:disabled)');
    await there(canvasElement, '.submission');
  },
};

/** What the reader may do with a comment. */
export const Menu: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.comment-acts button[aria-haspopup]');
    await there(canvasElement, '[role=menuitem]');
  },
};

/** Names, words and addresses that are longer than a column. */
export const LongWords: StoryObj = {
  parameters: below((stage, subjectId, { sanne, kwame }) => {
    sanne.displayName = longNames[0] ?? '';
    kwame.displayName = longNames[2] ?? '';
    const { company } = stage;
    const first = company.addComment({
      subjectId,
      authorId: sanne.id,
      body: 'https://intranet.example.com/a/very/long/address/that/never/ends/and/has/no/space/in/it/at/all?with=a&query=too',
      createdAt: hoursAgo(stage, 5),
    });
    company.addComment({
      subjectId,
      parentId: first.id,
      authorId: kwame.id,
      body: 'هل ستكون هناك مقاعد كافية وقت الظهر؟ في العام الماضي انتظرنا عشرين دقيقة.',
      createdAt: hoursAgo(stage, 4),
    });
    company.addComment({
      subjectId,
      authorId: kwame.id,
      body: 'Hottentottententententoonstellingsterreinonderhoudsvoorschriftenboekjesverzameling!',
      createdAt: hoursAgo(stage, 3),
    });
    react(stage, first, { thanks: 1234 });
  }),
};

/** Ten thousand comments: a page at a time, and folding, sorting and linking work as ever. */
export const TenThousand: StoryObj = {
  args: { for: hugeIds.thread, sort: 'top' },
  parameters: on(() => undefined, hugeCompany),
};
