import { pollKinds } from './kinds/index.ts';

const kinds = [...pollKinds];
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const flag = { type: 'boolean' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const letter = { type: 'string', pattern: '^[A-Z]+$' } as const;

const total = {
  type: 'object',
  required: ['option', 'label', 'votes', 'percent'],
  properties: {
    option: {
      ...text,
      pattern: '^[A-Z]*$',
      description: 'Its letter: A is the first option. Empty: no option is counted.',
    },
    label: text,
    votes: count,
    percent: {
      ...count,
      description: 'Whole share of the votes; of the ballots where a ballot may hold several votes.',
    },
    standing: {
      enum: ['held', 'removed'],
      description: 'An answer that only hosts are shown: not approved yet, or removed. Absent: everybody may see it.',
    },
    right: { ...flag, description: 'Of a quiz in which options are right or not.' },
  },
} as const;

const choice = {
  type: 'object',
  description: 'One ballot of a named round, or all ballots of an anonymous round that made this choice.',
  required: ['options', 'said', 'ballots'],
  properties: {
    options: { type: 'array', items: letter },
    said: { type: 'array', items: text, description: 'The choice in words.' },
    withheld: { type: 'array', items: text, description: 'Those of said that only hosts are shown. Absent: none.' },
    ballots: { type: 'integer', minimum: 1 },
    right: { type: 'number', minimum: 0, maximum: 1, description: 'Of a quiz: how right this choice is.' },
    name: { type: ['string', 'null'], description: 'Named rounds only: as it was when the file was written.' },
    castAt: { ...time, description: 'Named rounds only.' },
  },
} as const;

const place = { type: ['integer', 'null'], minimum: 0 } as const;

const decision = {
  type: ['object', 'null'],
  description: 'What was put to the vote; null: nothing was. Options by their place in totals, from 0.',
  required: ['rule', 'motion', 'abstention', 'base', 'quorum'],
  properties: {
    rule: {
      ...text,
      description: 'simple (more than every other), absolute (more than half), or a share such as 2/3 or 62.5%.',
    },
    motion: { ...place, description: 'The option that is put to the vote; null: whichever reaches it.' },
    abstention: { ...place, description: 'The option that means an abstention.' },
    base: { enum: ['votes', 'ballots'], description: 'What shares are of: votes without abstentions, or all ballots.' },
    quorum: {
      type: ['integer', 'string', 'null'],
      description: 'Ballots that must be there: so many, or a share of the voters.',
    },
  },
} as const;

const quiz = {
  type: 'object',
  description: 'As it was asked; absent: no question of a quiz.',
  required: ['right', 'points', 'timing', 'streaks', 'explanation'],
  properties: {
    right: {
      type: 'array',
      items: count,
      description: 'Right options by their place, from 0; all in the right order where they are put in order.',
    },
    points: { type: 'integer', minimum: 1, description: 'For a right answer at once.' },
    timing: { enum: ['weighted', 'free'], description: 'weighted: a later answer brings less, down to half.' },
    streaks: { ...flag, description: 'Right answers in a row bring more.' },
    explanation: text,
  },
} as const;

const player = {
  type: 'object',
  required: ['rank', 'player', 'name', 'team', 'points'],
  properties: {
    rank: { type: 'integer', minimum: 1, description: 'Equals have the same.' },
    player: { type: 'integer', minimum: 1, description: 'Counted in the order of the first answers.' },
    name: { type: ['string', 'null'] },
    team: { type: ['string', 'null'] },
    points: count,
  },
} as const;

const question = {
  type: 'object',
  required: ['number', 'question', 'name', 'askedAt', 'votes', 'standing', 'answeredAt', 'answer', 'mergedInto'],
  properties: {
    number: { type: 'integer', minimum: 1, description: 'In the order they were asked.' },
    question: text,
    name: { type: ['string', 'null'], description: 'null: asked without a name.' },
    askedAt: time,
    votes: { ...count, description: 'Voters who wanted to know it, or one of those merged into it, each once.' },
    standing: { enum: ['held', 'shown', 'removed'], description: 'held: nobody has approved it.' },
    answeredAt: { type: ['string', 'null'], format: 'date-time' },
    answer: { type: ['string', 'null'], description: 'What the host wrote.' },
    mergedInto: { type: ['integer', 'null'], description: 'The number of the question that has taken its votes.' },
  },
} as const;

const reaction = {
  type: 'object',
  required: ['poll', 'round', 'emoji', 'count'],
  properties: {
    poll: { type: ['string', 'null'], description: 'The id of the poll that was on view; null: none was.' },
    round: { type: ['integer', 'null'], description: 'The number of the round that was on view.' },
    emoji: text,
    count: { type: 'integer', minimum: 1 },
  },
} as const;

const round = {
  type: 'object',
  required: [
    'number',
    'phase',
    'final',
    'archived',
    'resultsShown',
    'named',
    'openedAt',
    'closedAt',
    'kind',
    'ask',
    'question',
    'ballots',
    'voters',
    'decision',
    'outcome',
    'summary',
    'totals',
  ],
  properties: {
    number: { type: 'integer', minimum: 1, description: '1 is the first run of the poll.' },
    phase: { enum: ['open', 'closing', 'closed'] },
    final: { ...flag, description: 'Voting has closed; until then the numbers change.' },
    archived: { ...flag, description: 'The start of this round was taken back.' },
    resultsShown: { ...flag, description: 'People saw the numbers when the file was written.' },
    named: { ...flag, description: 'The room asked for names when this round opened.' },
    openedAt: time,
    closedAt: { type: ['string', 'null'], format: 'date-time' },
    kind: { enum: kinds, description: 'As it was asked in this round.' },
    ask: { type: 'object', description: "The kind's own settings." },
    question: { ...text, description: 'As it was asked in this round.' },
    ballots: { ...count, description: 'Ballots that count: the base of the shares.' },
    voters: {
      type: ['integer', 'null'],
      minimum: 0,
      description: 'Connected when voting closed; null: nobody counted.',
    },
    decision,
    outcome: { enum: ['carried', 'not-carried', 'unknown', null], description: 'Final when the round is.' },
    quiz,
    summary: { type: ['object', 'null'], description: 'What the kind says of the totals beyond numbers and shares.' },
    totals: { type: 'array', items: total },
    choices: { type: 'array', items: choice, description: 'With of=ballots.' },
  },
} as const;

const poll = {
  type: 'object',
  required: ['id', 'place', 'kind', 'question', 'options', 'rounds'],
  properties: {
    id: text,
    place: { type: ['integer', 'null'], minimum: 1, description: 'In the deck; null: the poll was removed.' },
    kind: { enum: kinds },
    question: text,
    options: { type: 'array', items: text },
    rounds: { type: 'array', items: round, description: 'In the order they were made.' },
  },
} as const;

/** The published description of `ResultsFile` (results.ts); docs/results.schema.json is a copy. Fields may be added. */
export const resultsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Results of a Showhands room',
  type: 'object',
  required: ['format', 'exportedAt', 'room', 'polls'],
  properties: {
    format: { const: 'showhands-results/1' },
    exportedAt: time,
    room: { type: 'object', required: ['code', 'title'], properties: { code: text, title: text } },
    polls: { type: 'array', items: poll, description: "In the deck's order; removed ones that were asked follow." },
    standing: { type: 'array', items: player, description: 'Of a quiz, the best first.' },
    questions: { type: 'array', items: question, description: 'What the audience asked. Absent: nothing.' },
    reactions: { type: 'array', items: reaction, description: 'Emoji that people sent. Absent: none.' },
  },
} as const;
