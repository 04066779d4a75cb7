// Breaks elements-meet-mocks-in-tests-only. A company for tests has no place on a page.
export { MockEndpoint } from '@plein/mocks';
