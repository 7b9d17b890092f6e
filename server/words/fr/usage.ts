import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Utilisation\u202f: showhands [question option option … | deck.md] [réglages]',
  start: 'démarrer avec la salle par défaut',
  ask: 'poser cette question dans la salle par défaut',
  deck: 'charger les questions de ce fichier dans la salle par défaut',
  check: 'recompter les votes et les comparer aux décomptes',
  backup: 'écrire une copie cohérente des données, même à côté d’un serveur lancé',
  settings: 'Réglages, en options de la commande ou dans l’environnement\u202f:',
  none: '(aucun)',
};
