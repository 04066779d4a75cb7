// Breaks controllers-never-draw. What is on screen is said by an element.
export { loadPost } from '../ui/asks-client.ts';
