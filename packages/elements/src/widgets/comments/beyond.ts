export { PageWindowController } from '../../controllers/page-window-controller.ts';
export { commentMenu } from './comment-menu.ts';
export { replyEditor, topEditor, wordsEditor } from './editors.ts';
export { moveByKey } from './keyboard.ts';
export { submissions } from './submission-view.ts';
