// Breaks leaves-lean-on-nobody. An event is said, not shown.
export { loadPost } from '../ui/asks-client.ts';
