// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
define([], function () {
  return {
    'pane.about': 'Was Besucher hier sehen. Eine Änderung ist sofort sichtbar.',
    'pane.content': 'Inhalt',
    'pane.connection': 'Verbindung',
    'setting.view': 'Ansicht beim Öffnen',
    'setting.community': 'Community',
    'setting.kinds': 'Arten von Beiträgen',
    'setting.pageSize': 'Beiträge auf einmal',
    'setting.noComposer': 'Ohne Platz zum Schreiben',
    'setting.readonly': 'Nur lesen',
    'setting.for': 'Worum es geht',
    'setting.sort': 'Reihenfolge',
    'setting.post': 'Beitrag',
    'setting.endpoint': 'Adresse von Plein',
    'setting.resource': 'Anwendungs-ID-URI',
    'hint.community': 'Ihre ID oder der letzte Teil ihrer Adresse, etwa radfahrer.',
    'hint.kinds': 'update, question und news, mit Leerzeichen dazwischen. Leer: alle.',
    'hint.for': 'Ein Pfad, eine Adresse oder ein Wort. Leer: die Seite, auf der dies steht.',
    'hint.post': 'Seine ID, die mit post_ beginnt.',
    'hint.endpoint':
      'Etwa https://plein.contoso.com/graphql. Leer: was die Administration für alle Websites eingestellt hat.',
    'hint.resource':
      'Etwa api://plein.contoso.com. Leer: was die Administration für alle Websites eingestellt hat.',
    'option.default': 'Den Lesenden überlassen',
    'option.view.following': 'Was die Lesenden abonniert haben',
    'option.view.for-you': 'Für dich',
    'option.view.official': 'Offizielle Nachrichten',
    'option.view.unread': 'Ungelesen',
    'option.view.community': 'Eine Community',
    'option.sort.newest': 'Neueste zuerst',
    'option.sort.oldest': 'Älteste zuerst',
    'option.sort.top': 'Beste zuerst',
    'option.sort.replies': 'Meiste Antworten zuerst',
    'switch.on': 'Ein',
    'switch.off': 'Aus',
    'notice.setup.title': 'Plein ist noch nicht verbunden',
    'notice.setup.text':
      'Die Adresse von Plein fehlt. Die Redaktion trägt sie in den Einstellungen dieses Webparts ein oder die Administration einmal für alle Websites.',
    'notice.setup.action': 'Einstellungen öffnen',
    'notice.approval.title': 'Wartet auf Genehmigung',
    'notice.approval.text':
      'Die Administration muss den Zugriff auf Plein noch genehmigen, im SharePoint Admin Center unter API-Zugriff.',
    'notice.approval.action': 'Erneut versuchen',
  };
});
