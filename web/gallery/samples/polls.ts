import { type Decision, defaultDecision } from '#protocol/decision';
import { type ChoicePoll, defaultSettings, type OptionId, type PollId } from '#protocol/polls';

export function samplePoll(question: string, labels: readonly string[], change: Partial<ChoicePoll> = {}): ChoicePoll {
  return {
    id: 'poll1' as PollId,
    version: 1,
    kind: 'choice',
    ask: {},
    question,
    settings: { ...defaultSettings, changeable: true, results: 'live' },
    options: labels.map((label, index) => ({ id: `o${index}` as OptionId, label })),
    ...change,
  };
}

const languages = ['JavaScript', 'C#', 'PHP', 'Python', 'Go'];

const places = [
  'Lisbon',
  'Tromsø',
  'Kraków',
  'Reykjavík',
  'Ljubljana',
  'Marrakesh',
  'Valparaíso',
  'Kyoto',
  'Tbilisi',
  'Galway',
  'Porto',
  'Bergen',
  'Tallinn',
  'Chania',
  'Bologna',
  'Ghent',
  'Hobart',
  'Cusco',
  'Mostar',
  'Aarhus',
] as const; // prettier-ignore

export const samplePolls = {
  usual: samplePoll('Which language do you like best?', languages),
  two: samplePoll('Shall we take a break now?', ['Yes, please', 'No, go on']),
  eight: samplePoll('Which talk shall we hear again?', [
    'Small languages, large systems',
    'What the disk really promises',
    'A history of the progress bar',
    'Maps without servers',
    'Readable from the last row',
    'Ten years of one codebase',
    'The cost of a broadcast',
    'Fonts for tired eyes',
  ]),
  twenty: samplePoll('Where should next year’s meeting take place?', places),
  fifty: samplePoll(
    'Which of these fifty workshops would you like to attend?',
    Array.from({ length: 50 }, (_, index) => `Workshop ${index + 1}: ${places[index % places.length]}`),
  ),
  long: samplePoll(
    'When you think of the last three projects that you have finished, and of those that you have left unfinished, which of the following would have helped you most to know before you began, given that nobody could have told you how long it would take, nor whether anyone would ever want to use what you made, nor how many of those who had asked would be there at its end, to say that it was not what they had meant, but that they liked it all the same and would like to have it in another colour?',
    [
      'That the first version would be thrown away in any case, so that it need not have been nearly as clever as it was made, nor as well documented, nor tested on so many devices at so late an hour',
      'Who would read the code two years later',
      'That a list of things which are not going to be built is worth as much as the list of those that are going to be built',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliedsausweisnummernverzeichniskasten',
      'Nothing: I would have done it all the same, only with more coffee, fewer meetings, and a much better chair to sit on',
    ],
  ),
  wide: samplePoll(
    '来年の集まりについて、場所と時期、参加費、宿泊、そして当日の進め方を決める前に、'
      .repeat(13)
      .slice(0, 499)
      .concat('？'),
    [
      '会場をいつもの三倍の広さにして、机と椅子を減らし、立ったまま話せる場所を増やす',
      '前日から泊まる人のために、近くの宿をまとめて予約する',
      'オンライン',
    ],
  ),
  hostile: samplePoll('<script>alert("question")</script> & <b>bold</b> \u202eevil gnp.exe\u202c 🏳️‍🌈👩‍👩‍👧‍👦', [
    '<img src=x onerror=alert(1)>',
    '\u202ereversed by an override, never closed',
    'Z̴̡̛̺̭̗̦̃̐̈́͘a̸̧̛͓̬̘͊̽̈́̚l̵̨̛̤̖̘̽̇̕g̶̢̨̛̱̗̈́̐̚o̷̢̘̗̙̽͋͘̕ climbs out of its line',
    'שלום עולם, ומה שלומך היום?',
    'مرحبا بالعالم 😀',
    '👩‍👩‍👧‍👦🏳️‍🌈🇺🇳🧑🏿‍🚀🫠',
    '{{constructor.constructor("alert(1)")()}}',
    '数えきれないほどの長い選択肢がここに表示されます',
  ]),
} as const;

/** Counts that look like a real vote: one leader, some in between, a few low. */
export function sampleCounts(length: number, scale = 1): number[] {
  return Array.from({ length }, (_, index) => Math.round(scale * (((index * 37 + 23) % 41) + (index === 1 ? 20 : 0))));
}

/** A poll that decides: with its options, "I abstain" among them. */
export function decidedPoll(decision: Partial<Decision>, change: Partial<ChoicePoll> = {}): ChoicePoll {
  const poll = samplePoll('Shall the library open on Sundays?', ['Yes', 'No', 'I abstain'], change);
  const asked: Decision = { ...defaultDecision, motion: 0, abstention: 2, ...decision };
  return { ...poll, settings: { ...poll.settings, decision: asked } };
}

/** The first choice counts. */
export function finalPoll(poll: ChoicePoll): ChoicePoll {
  return { ...poll, settings: { ...poll.settings, changeable: false } };
}
