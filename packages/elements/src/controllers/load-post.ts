export { loadPost } from '@plein/client';
