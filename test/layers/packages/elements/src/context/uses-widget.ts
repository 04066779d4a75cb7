// Breaks context-stays-below. Context does not know who asks.
export { loadPost } from '../widgets/asks-client.ts';
