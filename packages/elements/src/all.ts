// Every tag: what `<script type="module" src="…/plein.js">` loads.
import './widgets/provider/define.ts';
import './widgets/feed/define.ts';
import './widgets/post/define.ts';
import './widgets/comments/define.ts';
import './widgets/reactions/define.ts';
import './widgets/community-card/define.ts';
import { fetchAhead } from './internal/later.ts';
import { composerCode } from './widgets/later-composer.ts';

// The editor is large and nobody reads with it; on a page of its own it comes when there is nothing better to do.
fetchAhead(composerCode);

// For pages without a build of their own: `import { overrideMessages } from '…/plein.js'`.
export { addLanguage, overrideMessages } from './i18n/translations.ts';
