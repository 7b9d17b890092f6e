import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { logoPath } from '#protocol/logo';
import type { ScreenView } from '#protocol/views';
import { LogoPicture } from '../look/logo.tsx';
import './room-logo.css';

/** Where rooms are: BASE_PATH, but for the gallery, which has no server that keeps pictures. */
export const LogoSource = createContext<(view: ScreenView) => string>(() => '');

export const logoSource =
  (base: string) =>
  ({ room, logo }: ScreenView): string =>
    logo ? `${base}/${room.code}/${logoPath(logo)}` : '';

/** The room's logo, if it has one. `isBig`: nothing else to show yet. */
export function RoomLogo({ view, isBig = false }: { view: ScreenView; isBig?: boolean }) {
  const src = useContext(LogoSource)(view);
  if (!view.logo) return null;
  const kind = isBig ? 'room-logo room-logo--big' : 'room-logo';
  return <LogoPicture logo={view.logo} src={src} title={view.room.title} kind={kind} />;
}
