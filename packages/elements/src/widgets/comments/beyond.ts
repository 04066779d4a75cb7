export { PageWindowController } from '../../controllers/page-window-controller.ts';
export { commentMenu } from './comment-menu.ts';
export { submissions } from './submission-view.ts';
