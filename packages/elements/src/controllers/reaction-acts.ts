export { loadReactors, toggleReaction } from '@plein/client';
