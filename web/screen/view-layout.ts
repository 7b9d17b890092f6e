import type { ScreenView } from '#protocol/views';
import { isCrowded } from './crowd.ts';
import { hasRoomForChat, type Layout, screenLayout } from './layout.ts';

export interface ViewLayout {
  readonly layout: Layout;
  readonly hasChat: boolean;
  /** For the page's root: its class and its measures. */
  readonly shape: string;
  readonly measures: Readonly<Record<string, string>>;
}

interface Wanted {
  readonly hasChat: boolean;
  /** How to join, beside or below the stage. */
  readonly hasRail: boolean;
}

/** How a view lies in a window. On a portrait screen a long question and many options take the room of the chat. */
export function viewLayout(
  view: ScreenView,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  wanted: Wanted,
): ViewLayout {
  const layoutOf = (hasChat: boolean, crowded: boolean) => {
    const layout = screenLayout(widthPx, heightPx, hasChat, crowded);
    return wanted.hasRail ? layout : { ...layout, railPx: 0, mainPx: widthPx - 2 * layout.marginPx };
  };
  const mayChat = wanted.hasChat && hasRoomForChat(widthPx, heightPx);
  const usual = layoutOf(mayChat, false);
  const crowded = !view.board && !view.questionStage && isCrowded(view, usual);
  const hasChat = mayChat && !crowded;
  const layout = crowded ? layoutOf(hasChat, true) : usual;
  return {
    layout,
    hasChat,
    shape: layout.isPortrait
      ? crowded
        ? 'screen--portrait screen--crowded'
        : 'screen--portrait'
      : 'screen--landscape',
    measures: {
      '--u': `${layout.unitPx}px`,
      '--rail': `${layout.railPx}px`,
      '--main': `${layout.mainPx}px`,
      '--margin': `${layout.marginPx}px`,
    },
  };
}
