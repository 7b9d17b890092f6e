import { factsOf } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import { escapeHeading, escapeText } from './escapes.ts';
import { kindOfPoll, namedKind } from './file-kind.ts';
import { picturesOf, writePicture } from './file-pictures.ts';
import type { DeckFile, FilePoll } from './read.ts';
import { writeSettings } from './settings-line.ts';

/** What a file keeps of a room. */
export function deckFileOf(room: { readonly title: string; readonly deck: readonly Poll[] }): DeckFile {
  const polls = room.deck.map(({ kind, ask, question, options, settings }) => ({
    ...namedKind({ kind, ask }),
    question,
    options: options.map(({ label }) => label),
    settings,
  }));
  return { title: room.title, polls };
}

/** The deck as `readDeckFile` reads it: the same texts and settings come back. */
export function writeDeckFile({ title, polls }: DeckFile): string {
  const head = title === null ? [] : [`# ${escapeHeading(title)}\n`];
  return [...head, ...polls.map(writePoll)].join('\n');
}

function writePoll({ question, options, settings, ...asked }: FilePoll): string {
  const kind = kindOfPoll(asked);
  const set = writeSettings(settings, kind);
  const holder = picturesOf(kind);
  const pictures = holder?.of(kind.ask) ?? [];
  const { right: rule } = factsOf(kind.kind);
  const right = rule === 'any' || rule === 'all' ? (settings.quiz?.right ?? []) : [];
  const labels = options.map((option, place) => {
    const ref = holder?.on === 'options' ? pictures[place]?.ref : undefined;
    const label = ref === undefined ? escapeText(option) : writePicture({ text: option, ref });
    return right.includes(place) ? `[x] ${label}` : label;
  });
  const explanation = settings.quiz?.explanation ?? '';
  const lines = [
    `## ${escapeHeading(question)}`,
    ...(set === '' ? [] : [set]),
    '',
    ...(holder?.on === 'question' ? pictures.map(writePicture) : []),
    ...labels.map((label) => `- ${label}`),
    ...(explanation === '' ? [] : ['', `> ${escapeText(explanation)}`]),
  ];
  return `${lines.join('\n')}\n`;
}
