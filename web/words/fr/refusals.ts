import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Cette page et le serveur ne se comprennent pas. Rechargez la page.',
  'room-required': 'Saisissez le code de la salle que vous voulez rejoindre.',
  'no-such-room': 'Aucune salle n’a ce code. Vérifiez les six chiffres à l’écran.',
  'no-such-poll': 'Cette question n’existe plus.',
  'no-such-line': 'Ce message n’existe plus.',
  'round-running': 'Fermez d’abord le vote, puis faites ce changement.',
  'reactions-off': 'Ici, les réactions sont désactivées.',
  'results-hidden': 'Le public n’a pas encore vu ces résultats. Révélez-les d’abord.',
  'no-such-team': 'Cette équipe n’existe plus. Choisissez-en une autre.',
  'no-scores': 'Il n’y a pas encore de points\u202f: ils arrivent avec la première bonne réponse révélée.',
  'changed-meanwhile': 'Quelqu’un d’autre l’a changé entre-temps. Voici l’état actuel.',
  'end-of-deck': 'C’était la dernière question.',
  'start-of-deck': 'C’est la première question.',
  'undo-too-late': 'Il est trop tard pour annuler cela.',
  'undo-blocked': 'Une action plus récente en dépend, cela ne peut donc pas être annulé.',
  'room-locked': 'L’hôte a fermé les portes de cette salle\u202f: personne d’autre n’entre pour l’instant.',
  'passcode-required': 'Cette salle demande un mot de passe.',
  'wrong-passcode': 'Ce n’est pas le mot de passe de cette salle. Réessayez.',
  'wrong-key': 'Ce lien d’hôte n’est pas valable. Utilisez le lien complet, avec tout ce qui suit le #.',
  'no-such-key': 'Ce lien n’existe plus.',
  banned: 'L’hôte vous a fait sortir de cette salle.',
  'no-such-ban': 'Cette personne peut déjà revenir.',
  'too-many-bans':
    'Il n’est plus possible d’exclure d’autres personnes. Laissez d’abord revenir quelqu’un, ou verrouillez la salle.',
  'too-many-keys': 'Cette salle a atteint son nombre maximal de liens. Révoquez-en un qui ne sert plus.',
  'too-many-answers':
    'Tant de réponses de ce tour ont été approuvées ou retirées qu’il n’y a plus de place. Lancez un autre tour.',
  'wrong-origin': 'Cette page ne peut pas utiliser ce serveur. Ouvrez l’adresse affichée à l’écran.',
  'create-off': 'Sur ce serveur, il faut une clé pour créer une salle.',
  'too-many-rooms': 'Il n’y a plus de place pour une autre salle sur ce serveur.',
  'too-many-polls': 'Cette salle a atteint son nombre maximal de questions. Modifiez-en une qui ne sert plus.',
  'bad-picture':
    'Ce fichier ne peut pas servir de logo. Choisissez une image PNG, JPEG ou WebP de 512\u202fko et 16 millions de pixels au plus.',
  'no-pictures':
    'Ce serveur ne peut pas lire d’images\u202f: l’un de ses composants, le paquet «\u202fsharp\u202f», n’y est pas installé.',
  'too-many-pictures': 'Cette salle a atteint son nombre maximal d’images.',
  'needs-right': 'Une question de quiz a besoin de sa bonne réponse.',
  'bad-deck': 'Ce fichier n’a pas pu être lu comme une liste de questions.',
  'old-page': 'Il existe une version plus récente de cette page. Rechargez-la.',
  restarting: 'Le serveur redémarre. Cette page revient toute seule.',
  'too-slow': 'La connexion était trop lente. Cette page revient toute seule.',
  flood: 'Cette page a envoyé beaucoup trop de messages et a été déconnectée. Rechargez-la pour revenir.',
  'key-revoked': 'Ce lien a été révoqué par un hôte de la salle.',
  'room-gone': 'Cette salle a été fermée par son hôte.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
