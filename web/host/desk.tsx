import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Standing } from '#protocol/kinds/answers';
import type { HostView } from '#protocol/views';
import { SkipLinks } from '../access/skip-links.tsx';
import { useNews } from '../chat/news.ts';
import { usePatterns } from '../look/use-patterns.ts';
import { questionsOf } from '../questions/question-list.ts';
import type { Session } from '../state/session.ts';
import { LanguagePicker } from '../ui/language-picker.tsx';
import { useMedia } from '../ui/media.ts';
import { accessWords } from '../words/en/access.ts';
import { chatDockWords } from '../words/en/chat-dock.ts';
import { hostWords } from '../words/en/host.ts';
import { number } from '../words/en/numerals.ts';
import { AnswersCard } from './answers/answers-card.tsx';
import type { ConsoleSession, ConsoleView } from './console.ts';
import { DeckPanel } from './deck/deck-panel.tsx';
import './desk.css';
import { DeskHead } from './desk-head.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { Notices } from './now/notices.tsx';
import { NowCard } from './now/now-card.tsx';
import { ResultCard } from './now/result-card.tsx';
import { useOrders } from './orders.ts';
import { type Part, turnsOf, usePart } from './parts.ts';
import { PaceLine } from './questions/pace-line.tsx';
import { listOf, QuestionsCard, type QuestionsList } from './questions/questions-card.tsx';
import { QuizCard } from './quiz/quiz-card.tsx';
import { RemoteBar } from './remote/remote-bar.tsx';
import { ReplayCard } from './replay/replay-card.tsx';
import type { Exporting } from './results/exporting.ts';
import { ResultsCard } from './results/results-card.tsx';
import type { RoomLinks } from './room/links.ts';
import { RoomPanel } from './room/room-panel.tsx';
import { RoundsCard } from './rounds/rounds-card.tsx';
import { openScreen } from './screen-window.ts';
import { type Asked, steeringOf, useSteeringKeys } from './steering.ts';
import { panelId, Tabs, tabId } from './tabs.tsx';
import { AnnouncementCard } from './talk/announcement.tsx';
import { ChatCard } from './talk/chat-card.tsx';
import { VoicesCard } from './talk/voices-card.tsx';

/** What the page begins with: nothing, but for the gallery. */
export interface DeskStart {
  readonly editing?: Asked | null;
  readonly part?: Part;
  readonly isHelpOpen?: boolean;
  readonly isComparing?: boolean;
  readonly isReplaying?: boolean;
  readonly answers?: Standing;
  readonly areChatRulesOpen?: boolean;
  readonly trouble?: string;
  readonly questions?: QuestionsList;
  readonly exporting?: Exporting;
}

export interface DeskProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
  /** The gallery has no server that draws QR codes. */
  readonly links?: RoomLinks;
  readonly begin?: DeskStart;
}

/**
 * The host's desk. On a laptop: deck, stage, and chat or room. Narrower: the stage and one of the others. On a phone it
 * is a remote: the state above, big buttons at the foot, and the rest in tabs. Every part stays mounted, so that
 * nothing that is being written is lost when the window turns.
 */
export function Desk({ session, view, base, code, hostKey, links, begin = {} }: DeskProps) {
  const isRemote = useMedia('(max-width: 56rem)');
  const isWide = useMedia('(min-width: 84rem)');
  usePatterns(view.look);
  const [isHelpOpen, setIsHelpOpen] = useState(begin.isHelpOpen ?? false);
  const editing = useSignal<Asked | null>(begin.editing ?? null);
  const orders = useOrders(session, begin.trouble ?? null);
  const isHost = view.as === 'host';
  const inTabs = turnsOf({ isRemote, isWide, isHost });
  const { selected, choose } = usePart(code, inTabs, begin.part);

  function ask(what: Asked) {
    editing.value = what;
    if (!isWide) choose('deck');
  }

  const steering = isHost ? steeringOf(view, orders, ask) : null;
  const undo = view.as === 'host' ? view.undo : [];
  const screenUrl = `${base}/${code}/screen`;
  useSteeringKeys({
    steering,
    undoable: undo.filter(({ until }) => until > session.serverNow()).at(-1)?.id ?? null,
    onHelp: () => setIsHelpOpen(true),
    // Full screen is the screen's own: F once more there.
    onScreen: () => openScreen(screenUrl, code),
  });

  const part = (name: Part, children: ComponentChildren) => {
    const isTab = inTabs.length > 1 && inTabs.includes(name);
    return (
      <div
        key={name}
        id={panelId(name)}
        class={`desk__${name}`}
        hidden={isTab && name !== selected}
        {...(isTab ? { role: 'tabpanel', 'aria-labelledby': tabId(name) } : {})}
      >
        {children}
      </div>
    );
  };

  const isTalkShown = !inTabs.includes('talk') || inTabs.length < 2 || selected === 'talk';
  const news = useNews(session, isTalkShown);
  const asked = [...questionsOf(session).known.value.byId.values()];
  const waiting = asked.filter((one) => listOf(one) === 'held').length;
  const tabs = inTabs.length > 1 && (
    <Tabs
      key="tabs"
      label={hostWords.partsLabel}
      tabs={inTabs.map((name) => ({
        name,
        label: hostWords.parts[name],
        news:
          name === 'talk' && news > 0
            ? chatDockWords.news(news)
            : name === 'asked' && waiting > 0
              ? number(waiting)
              : null,
      }))}
      selected={selected}
      onSelect={choose}
    />
  );
  // A host's key never turns into a moderator's: the role of a session stays.
  const hostParts = isHost && { session: session as Session<HostView>, view: view as HostView, base, code, hostKey };
  const stage = (
    <div
      key="main"
      id="now"
      class="desk__main"
      // It scrolls, and a moderator has nothing in it to come to by keyboard.
      {...(steering ? {} : { role: 'group', tabIndex: 0, 'aria-label': hostWords.now })}
    >
      <NowCard session={session} view={view} steering={steering} isRemote={isRemote} />
      <PaceLine session={session} />
      {isRemote && tabs}
      {part(
        'result',
        <>
          <ResultCard session={session} view={view} remote={isRemote ? steering : null} />
          <AnswersCard session={session} view={view} {...(begin.answers ? { begin: begin.answers } : {})} />
          <VoicesCard session={session} view={view} />
          <QuizCard view={view} />
          <ReplayCard session={session} view={view} code={code} isOpen={begin.isReplaying ?? false} />
          <RoundsCard session={session} view={view} isComparing={begin.isComparing ?? false} />
          {hostParts && (
            <ResultsCard
              view={hostParts.view}
              tally={session.tally.value}
              presence={session.presence.value}
              place={hostParts}
              serverNow={session.serverNow}
              hasQuestions={asked.length > 0}
              {...(begin.exporting ? { begin: begin.exporting } : {})}
            />
          )}
        </>,
      )}
    </div>
  );
  const deck = hostParts && part('deck', <DeckPanel {...hostParts} editing={editing} />);
  const talk = part(
    'talk',
    <>
      <AnnouncementCard session={session} view={view} />
      <ChatCard
        session={session}
        view={view}
        isShown={isTalkShown}
        place={isHost ? { base, code, hostKey } : null}
        areRulesOpen={begin.areChatRulesOpen ?? false}
      />
      {/* Hosts have it with the room. */}
      {!isHost && <LanguagePicker />}
    </>,
  );
  const questions = part(
    'asked',
    <QuestionsCard session={session} view={view} {...(begin.questions ? { begin: begin.questions } : {})} />,
  );
  const room = hostParts && part('room', <RoomPanel {...hostParts} {...(links ? { links } : {})} />);

  return (
    <div class="desk" data-role={view.as}>
      <SkipLinks
        to={[
          { id: 'now', label: accessWords.skip.now },
          ...(hostParts ? [{ id: panelId('deck'), label: accessWords.skip.deck, before: () => choose('deck') }] : []),
          { id: panelId('talk'), label: accessWords.skip.chat, before: () => choose('talk') },
        ]}
      />
      <DeskHead
        session={session}
        view={view}
        screenUrl={screenUrl}
        onHelp={steering && !isRemote ? () => setIsHelpOpen(true) : null}
      />
      {steering && <Notices session={session} undo={undo} steering={steering} />}
      <main class="desk__parts">
        {/* The order of reading is the order of sight. */}
        {isWide ? [deck, stage, tabs, talk, questions, room] : [stage, !isRemote && tabs, deck, talk, questions, room]}
      </main>
      {steering && isRemote && <RemoteBar view={view} steering={steering} />}
      <HelpSheet isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </div>
  );
}
