// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
define([], function () {
  return {
    'pane.about': 'Wat bezoekers hier zien. Een wijziging is meteen zichtbaar.',
    'pane.content': 'Inhoud',
    'pane.connection': 'Verbinding',
    'setting.view': 'Weergave bij het openen',
    'setting.community': 'Community',
    'setting.kinds': 'Soorten berichten',
    'setting.pageSize': 'Aantal berichten per keer',
    'setting.noComposer': 'Zonder plek om te schrijven',
    'setting.readonly': 'Alleen lezen',
    'setting.for': 'Waar het over gaat',
    'setting.sort': 'Volgorde',
    'setting.post': 'Bericht',
    'setting.endpoint': 'Adres van Plein',
    'setting.resource': 'URI voor toepassings-id',
    'hint.community': 'Het id of het laatste deel van het adres, zoals fietsers.',
    'hint.kinds': 'update, question en news, met spaties ertussen. Leeg: alles.',
    'hint.for': 'Een pad, een adres of een woord. Leeg: de pagina waar dit op staat.',
    'hint.post': 'Het id, dat met post_ begint.',
    'hint.endpoint':
      'Zoals https://plein.contoso.com/graphql. Leeg: wat de beheerder voor alle sites heeft ingesteld.',
    'hint.resource':
      'Zoals api://plein.contoso.com. Leeg: wat de beheerder voor alle sites heeft ingesteld.',
    'option.default': 'Laat de lezer kiezen',
    'option.view.following': 'Wat de lezer volgt',
    'option.view.for-you': 'Voor jou',
    'option.view.official': 'Officieel nieuws',
    'option.view.unread': 'Ongelezen',
    'option.view.community': 'Eén community',
    'option.sort.newest': 'Nieuwste eerst',
    'option.sort.oldest': 'Oudste eerst',
    'option.sort.top': 'Beste eerst',
    'option.sort.replies': 'Meeste antwoorden eerst',
    'switch.on': 'Aan',
    'switch.off': 'Uit',
    'notice.setup.title': 'Plein is nog niet verbonden',
    'notice.setup.text':
      'Het adres van Plein ontbreekt. Een redacteur vult het in bij de instellingen van dit webonderdeel, of een beheerder één keer voor alle sites.',
    'notice.setup.action': 'Instellingen openen',
    'notice.approval.title': 'Wacht op goedkeuring',
    'notice.approval.text':
      'Een beheerder moet de toegang tot Plein nog goedkeuren, in het SharePoint-beheercentrum onder API-toegang.',
    'notice.approval.action': 'Opnieuw proberen',
  };
});
