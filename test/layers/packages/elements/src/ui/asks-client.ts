// Breaks ui-has-no-data. A primitive gets what it shows.
export { loadPost } from '@plein/client';
