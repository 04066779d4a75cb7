// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
define([], function () {
  return {
    'pane.about': 'Ce que les visiteurs voient ici. Un changement est visible aussitôt.',
    'pane.content': 'Contenu',
    'pane.connection': 'Connexion',
    'setting.view': 'Vue à l’ouverture',
    'setting.community': 'Communauté',
    'setting.kinds': 'Types de publications',
    'setting.pageSize': 'Publications à la fois',
    'setting.noComposer': 'Sans zone de rédaction',
    'setting.readonly': 'Lecture seule',
    'setting.for': 'De quoi il s’agit',
    'setting.sort': 'Ordre',
    'setting.post': 'Publication',
    'setting.endpoint': 'Adresse de Plein',
    'setting.resource': 'URI d’ID d’application',
    'hint.community': 'Son identifiant ou la fin de son adresse, par exemple cyclistes.',
    'hint.kinds': 'update, question et news, séparés par des espaces. Vide : tous.',
    'hint.for': 'Un chemin, une adresse ou un mot. Vide : la page où ceci se trouve.',
    'hint.post': 'Son identifiant, qui commence par post_.',
    'hint.endpoint':
      'Par exemple https://plein.contoso.com/graphql. Vide : le réglage de l’administrateur pour tous les sites.',
    'hint.resource':
      'Par exemple api://plein.contoso.com. Vide : le réglage de l’administrateur pour tous les sites.',
    'option.default': 'Laisser le choix au lecteur',
    'option.view.following': 'Ce que suit le lecteur',
    'option.view.for-you': 'Pour vous',
    'option.view.official': 'Actualités officielles',
    'option.view.unread': 'Non lu',
    'option.view.community': 'Une communauté',
    'option.sort.newest': 'Les plus récents d’abord',
    'option.sort.oldest': 'Les plus anciens d’abord',
    'option.sort.top': 'Les meilleurs d’abord',
    'option.sort.replies': 'Le plus de réponses d’abord',
    'switch.on': 'Activé',
    'switch.off': 'Désactivé',
    'notice.setup.title': 'Plein n’est pas encore connecté',
    'notice.setup.text':
      'Il manque l’adresse de Plein. Un rédacteur la saisit dans les paramètres de ce composant, ou un administrateur une fois pour tous les sites.',
    'notice.setup.action': 'Ouvrir les paramètres',
    'notice.approval.title': 'En attente d’approbation',
    'notice.approval.text':
      'Un administrateur doit encore approuver l’accès à Plein, dans le centre d’administration SharePoint sous Accès API.',
    'notice.approval.action': 'Réessayer',
  };
});
