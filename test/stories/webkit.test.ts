import { startWebKit } from './engines/webkit.ts';
import { visitStories } from './engine-suite.ts';

await visitStories('webkit', startWebKit);
