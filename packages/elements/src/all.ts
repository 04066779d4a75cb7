// Every tag at once: what `<script type="module" src="…/plein.js">` loads.
import './widgets/provider/define.ts';
import './widgets/feed/define.ts';
import './widgets/post/define.ts';
import './widgets/comments/define.ts';
import './widgets/reactions/define.ts';
import './widgets/community-card/define.ts';
