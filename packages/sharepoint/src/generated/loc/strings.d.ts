// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
declare module 'PleinStrings' {
  const strings: Readonly<
    Record<
      | 'pane.about'
      | 'pane.content'
      | 'pane.connection'
      | 'setting.view'
      | 'setting.community'
      | 'setting.kinds'
      | 'setting.pageSize'
      | 'setting.noComposer'
      | 'setting.readonly'
      | 'setting.for'
      | 'setting.sort'
      | 'setting.post'
      | 'setting.endpoint'
      | 'setting.resource'
      | 'hint.community'
      | 'hint.kinds'
      | 'hint.for'
      | 'hint.post'
      | 'hint.endpoint'
      | 'hint.resource'
      | 'option.default'
      | 'option.view.following'
      | 'option.view.for-you'
      | 'option.view.official'
      | 'option.view.unread'
      | 'option.view.community'
      | 'option.sort.newest'
      | 'option.sort.oldest'
      | 'option.sort.top'
      | 'option.sort.replies'
      | 'switch.on'
      | 'switch.off'
      | 'notice.setup.title'
      | 'notice.setup.text'
      | 'notice.setup.action'
      | 'notice.approval.title'
      | 'notice.approval.text'
      | 'notice.approval.action',
      string
    >
  >;
  export = strings;
}
