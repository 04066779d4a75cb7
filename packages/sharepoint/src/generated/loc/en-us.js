// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
define([], function () {
  return {
    'pane.about': 'What visitors see here. A change shows at once.',
    'pane.content': 'Content',
    'pane.connection': 'Connection',
    'setting.view': 'View at first',
    'setting.community': 'Community',
    'setting.kinds': 'Kinds of posts',
    'setting.pageSize': 'Posts at a time',
    'setting.noComposer': 'Leave out the place to write',
    'setting.readonly': 'Read only',
    'setting.for': 'What it is about',
    'setting.sort': 'Order',
    'setting.post': 'Post',
    'setting.endpoint': 'Address of Plein',
    'setting.resource': 'Application ID URI',
    'hint.community': 'Its id or the last part of its address, such as cyclists.',
    'hint.kinds': 'update, question and news, with spaces between them. Empty: all.',
    'hint.for': 'A path, an address or a word. Empty: the page that this stands on.',
    'hint.post': 'Its id, which begins with post_.',
    'hint.endpoint':
      'Such as https://plein.contoso.com/graphql. Empty: what the administrator has set for all sites.',
    'hint.resource':
      'Such as api://plein.contoso.com. Empty: what the administrator has set for all sites.',
    'option.default': 'Leave it to the reader',
    'option.view.following': 'What the reader follows',
    'option.view.for-you': 'For you',
    'option.view.official': 'Official news',
    'option.view.unread': 'Unread',
    'option.view.community': 'One community',
    'option.sort.newest': 'Newest first',
    'option.sort.oldest': 'Oldest first',
    'option.sort.top': 'Best first',
    'option.sort.replies': 'Most replies first',
    'switch.on': 'On',
    'switch.off': 'Off',
    'notice.setup.title': 'Plein is not connected yet',
    'notice.setup.text':
      'The address of Plein is missing. An editor enters it in the settings of this web part, or an administrator once for all sites.',
    'notice.setup.action': 'Open settings',
    'notice.approval.title': 'Waiting for approval',
    'notice.approval.text':
      'An administrator has yet to approve access to Plein, in the SharePoint admin center under API access.',
    'notice.approval.action': 'Try again',
  };
});
