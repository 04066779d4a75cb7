export type {
  MockComment as FakeComment,
  MockCommunity as FakeCommunity,
  MockMember as FakeMember,
  MockPost as FakePost,
} from '@plein/mocks';
