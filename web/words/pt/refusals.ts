import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Esta página e o servidor não se entendem. Recarregue a página.',
  'room-required': 'Escreva o código da sala em que você quer entrar.',
  'no-such-room': 'Não há sala com este código. Confira os seis dígitos na tela.',
  'no-such-poll': 'Esta pergunta não existe mais.',
  'no-such-line': 'Esta mensagem não existe mais.',
  'round-running': 'Encerre a votação primeiro, depois mude isto.',
  'reactions-off': 'As reações estão desligadas aqui.',
  'results-hidden': 'O público ainda não viu estes resultados. Revele-os primeiro.',
  'no-such-team': 'Esta equipe não existe mais. Escolha outra.',
  'no-scores': 'Ainda não há pontos: eles vêm com a primeira resposta certa revelada.',
  'changed-meanwhile': 'Outra pessoa mudou isto nesse meio-tempo. Este é o estado atual.',
  'end-of-deck': 'Essa foi a última pergunta.',
  'start-of-deck': 'Essa é a primeira pergunta.',
  'undo-too-late': 'É tarde demais para desfazer.',
  'undo-blocked': 'Algo mais novo depende disto, então não dá para desfazer.',
  'room-locked': 'A organização fechou as portas desta sala: agora não entra mais ninguém.',
  'passcode-required': 'Esta sala pede uma senha.',
  'wrong-passcode': 'Essa não é a senha desta sala. Tente de novo.',
  'wrong-key': 'Este link da organização não é válido. Use o link completo, com tudo o que vem depois do #.',
  'no-such-key': 'Este link não existe mais.',
  banned: 'A organização tirou você desta sala.',
  'no-such-ban': 'Esta pessoa já pode entrar de novo.',
  'too-many-bans': 'Não dá para barrar mais ninguém. Deixe alguém voltar primeiro ou tranque a sala.',
  'too-many-keys': 'Esta sala já tem todos os links que pode ter. Revogue um que não seja mais necessário.',
  'too-many-answers':
    'Tantas respostas desta rodada foram aprovadas ou removidas que não cabem mais. Comece outra rodada.',
  'wrong-origin': 'Esta página não pode usar este servidor. Abra o endereço que está na tela.',
  'create-off': 'Neste servidor, salas novas precisam de uma chave.',
  'too-many-rooms': 'Não há espaço para mais uma sala neste servidor.',
  'too-many-polls': 'Esta sala já tem todas as perguntas que pode ter. Edite uma que não seja mais necessária.',
  'bad-picture':
    'Este arquivo não serve como logotipo. Escolha uma imagem PNG, JPEG ou WebP de no máximo 512\u00a0kB e 16 milhões de pixels.',
  'no-pictures': 'Este servidor não consegue ler imagens: falta instalar uma parte, o pacote “sharp”.',
  'too-many-pictures': 'Esta sala já tem todas as imagens que pode ter.',
  'needs-right': 'Uma pergunta de quiz precisa da resposta certa.',
  'bad-deck': 'Não foi possível ler este arquivo como lista de perguntas.',
  'old-page': 'Há uma versão mais nova desta página. Recarregue-a.',
  restarting: 'O servidor está reiniciando. Esta página volta sozinha.',
  'too-slow': 'A conexão estava lenta demais. Esta página volta sozinha.',
  flood: 'Esta página enviou coisas demais e foi desconectada. Recarregue-a para voltar.',
  'key-revoked': 'Este link foi revogado pela organização da sala.',
  'room-gone': 'Esta sala foi fechada pela organização.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
