import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} não é possível. Pode ser: ${allowed}.`,
  flag: (flag) => `${flag} não existe, ou falta o valor. showhands --help lista as configurações.`,
  needsCreateKey: () => 'CREATE_ROOMS=key precisa de uma CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL precisa terminar em BASE_PATH: ${address}`,
  needsDefaultRoom: () => 'Uma pergunta ou uma lista de perguntas precisa da sala padrão, mas DEFAULT_ROOM é off.',
  fewOptions: () =>
    'Uma pergunta precisa de pelo menos duas opções, por exemplo showhands "Almoço?" Pizza Sushi Salada',
  longQuestion: () =>
    `A pergunta tem mais de ${limits.maxQuestionChars} caracteres, uma opção tem mais de ${limits.maxOptionChars}, ou há mais de ${limits.maxOptions} opções.`,

  noDefaultRoom: () => 'Não foi possível criar a sala padrão.',
  questionsFull: () =>
    'A sala padrão não comporta mais perguntas. Inicie sem pergunta e edite uma na página da organização.',
  questionNotSaved: () => 'Não foi possível salvar a pergunta: o disco está cheio?',
  questionRefused: (code) => `A pergunta foi recusada (${code}).`,
  deckNotSaved: () => 'Não foi possível salvar a lista de perguntas: o disco está cheio?',
  deckRefused: (code) => `A lista de perguntas foi recusada (${code}).`,
  deckNotLoaded: (path) => `${path} não foi carregado:`,
  deckLine: (line, problem) => `  linha ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} não foi carregado: o arquivo não existe.`,
  deckUnreadable: (path) => `${path} não foi carregado: não é possível ler o arquivo.`,
  noPictures: () => 'Não é possível ler imagens aqui: o pacote "sharp" não está instalado.',

  notBuilt: () => 'As páginas não foram geradas. Execute npm run build e inicie de novo.',
  brokenPage: (page) => `A página ${page} está incompleta. Execute npm run build e inicie de novo.`,
  portInUse: (port) =>
    `A porta ${port} já está em uso. O Showhands já está rodando? Escolha outra com --port ${port + 1}.`,
  portForbidden: (port) =>
    `Esta conta não pode usar a porta ${port}. Escolha uma acima de 1023, por exemplo --port 3000.`,
  noSuchHost: (host) => `Este computador não tem o endereço ${host}. Tire HOST para escutar em todos.`,
  cannotListen: (address, reason) => `Não é possível escutar em ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `Não é possível gravar na pasta de dados ${path} (${reason}). Mude as permissões, libere espaço ou escolha outra pasta com DATA_DIR.`,
  noFolder: (path) => `${path} não é uma pasta. Mova esse arquivo ou escolha outra pasta com DATA_DIR.`,
  inUse: (path) =>
    `Outro Showhands está usando os dados em ${path}. Pare-o primeiro ou escolha outra pasta com DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `O arquivo ${file} deveria ter ${wanted} bytes, mas tem ${bytes}. Coloque um backup no lugar; se não houver, apague-o: um novo é criado, e os links da organização usados até agora deixam de funcionar.`,
  noData: (dir) => `Não há dados em ${dir}. Qual é a pasta? Indique com --data-dir.`,
  fileUnusable: (file, reason) =>
    `Não foi possível abrir o arquivo de dados ${file} (${reason}). Verifique as permissões e o espaço livre no disco.`,
  fileDamaged: (file) =>
    `O arquivo de dados ${file} está danificado ou não é do Showhands. Ele não foi alterado: coloque um backup no lugar ou escolha outra pasta com DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `O arquivo de dados ${file} é de um Showhands mais novo (formato ${format}; este conhece ${known}). Atualize o Showhands ou escolha outra pasta com DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `O arquivo de dados ${file} não pode ser guardado aqui com segurança (${settings}). Coloque DATA_DIR em um disco deste computador.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Este Node.js (${node}) traz o SQLite ${sqlite}, antigo demais para guardar votos com segurança; é preciso pelo menos ${oldest}. Atualize o Node.js.`,
  backupExists: (file) => `${file} já existe. Escolha outro nome para o backup.`,
  backupFailed: (file, reason) => `Não foi possível gravar o backup em ${file} (${reason}).`,
};
