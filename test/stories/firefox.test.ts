import { startFirefox } from './engines/firefox.ts';
import { visitStories } from './engine-suite.ts';

await visitStories('firefox', startFirefox);
