import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf } from './page.ts';

test('a page is its path, however it is looked at', () => {
  assert.equal(subjectOf({ path: '/sites/a/SitePages/B.aspx' }), '/sites/a/SitePages/B.aspx');
  assert.equal(
    subjectOf({ path: '/sites/a/SitePages/B.aspx?Mode=Edit&web=1#x' }),
    '/sites/a/SitePages/B.aspx',
  );
});

test('in Teams it is the channel, else the chat, else the tab, and never an address that all tabs share', () => {
  const path = '/_layouts/15/teamshostedapp.aspx';
  assert.equal(
    subjectOf({ path, teams: { channelId: 'c', chatId: 'h', entityId: 'e' } }),
    'teams:c',
  );
  assert.equal(subjectOf({ path, teams: { chatId: 'h', entityId: 'e' } }), 'teams:h');
  assert.equal(subjectOf({ path, teams: { channelId: '', entityId: 'e' } }), 'teams:e');
});
