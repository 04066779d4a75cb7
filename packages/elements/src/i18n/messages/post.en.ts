import { plural } from '../plural.ts';

const count = (value: number, one: string, other: string, none?: string) =>
  plural('en', value, { one, other, ...(none === undefined ? {} : { none }) });

/** Words of a post. */
export const post = {
  becauseOf: (code: string, about: string) =>
    ({
      OFFICIAL_NEWS: 'News of the organisation, for everybody.',
      MEMBER_OF_COMMUNITY: `You are a member of ${about}.`,
      YOUR_DEPARTMENT: `It is meant for your department, ${about}.`,
      YOUR_LOCATION: `It is meant for your place, ${about}.`,
      FOR_EVERYBODY: 'It is meant for everybody.',
      MENTIONS_YOU: 'You are mentioned in it.',
      REPLIES_TO_YOU: `${about || 'Somebody'} answered you here.`,
      MUCH_DISCUSSED: `It is much discussed${about ? ` in ${about}` : ''}.`,
      WAITING_FOR_ANSWER: 'It is a question that nobody has answered yet.',
      OPEN_COMMUNITY: `${about} is open to everybody.`,
    })[code] ?? 'It fits what you follow.',
  newsBy: (organisation: string) => (organisation ? `News · ${organisation}` : 'News'),
  pinned: 'Pinned',
  news: 'News',
  question: 'Question',
  answered: 'Answered',
  unread: 'Unread',
  forAudience: (label: string) => `For ${label}`,
  inCommunity: (name: string) => `in ${name}`,
  readMore: 'Read more',
  readMoreOf: (title: string) => `Read more of ${title}`,
  commentsOpen: (value: number) => count(value, '# comment', '# comments', 'Comment'),
  hideComments: 'Hide comments',
  pictures: 'Pictures',
  morePictures: (value: number) => count(value, '# more picture', '# more pictures'),
  openPicture: 'Open picture',
  postRemoved: 'This post was removed',
} as const;
