/** What is asked inside a story's page. `page-script.ts` makes one script of it. */
export { axeCheck } from './axe.ts';
export { printsWell, survivesForcedColours } from './colours.ts';
export { fitsTheWidth, takesAiryText, targetsAreLarge } from './fit.ts';
export { atStop, beginWalk } from './focus.ts';
export { beginPicture, endPicture } from './freeze.ts';
export { keepsStill } from './motion.ts';
export { focused, heard, listen } from './spoken.ts';
export { rendering, setGlobals, settle } from './settle.ts';
