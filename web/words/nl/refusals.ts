import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Deze pagina en de server begrijpen elkaar niet. Laad de pagina opnieuw.',
  'room-required': 'Vul de code in van de ruimte waar je heen wilt.',
  'no-such-room': 'Er is geen ruimte met deze code. Controleer de zes cijfers op het scherm.',
  'no-such-poll': 'Deze vraag is er niet meer.',
  'no-such-line': 'Dit bericht is er niet meer.',
  'round-running': 'Sluit eerst de stemming en wijzig dit dan.',
  'reactions-off': 'Reacties staan hier uit.',
  'results-hidden': 'De zaal heeft deze resultaten nog niet gezien. Toon ze eerst.',
  'no-such-team': 'Dit team is er niet meer. Kies een ander.',
  'no-scores': 'Er zijn nog geen punten: die komen met het eerste goede antwoord dat getoond wordt.',
  'changed-meanwhile': 'Iemand anders heeft dit intussen gewijzigd. Zo is het nu.',
  'end-of-deck': 'Dat was de laatste vraag.',
  'start-of-deck': 'Dat is de eerste vraag.',
  'undo-too-late': 'Het is te laat om dat ongedaan te maken.',
  'undo-blocked': 'Iets nieuwers bouwt hierop voort, dus het kan niet ongedaan worden gemaakt.',
  'room-locked': 'De host heeft de deuren van deze ruimte gesloten: nu komt er niemand meer binnen.',
  'passcode-required': 'Deze ruimte vraagt een wachtwoord.',
  'wrong-passcode': 'Dat is niet het wachtwoord van deze ruimte. Probeer het opnieuw.',
  'wrong-key': 'Deze hostlink is niet geldig. Gebruik de hele link, met alles na de #.',
  'no-such-key': 'Deze link is er niet meer.',
  banned: 'Een host heeft je uit deze ruimte weggestuurd.',
  'no-such-ban': 'Deze persoon mag al weer binnenkomen.',
  'too-many-bans': 'Er kan niemand meer worden geweerd. Laat eerst iemand weer toe, of doe de ruimte op slot.',
  'too-many-keys': 'Deze ruimte heeft zoveel links als kan. Trek er een in die niet meer nodig is.',
  'too-many-answers':
    'Er zijn in deze ronde zoveel antwoorden goedgekeurd of verwijderd dat er geen meer bij past. Begin een nieuwe ronde.',
  'wrong-origin': 'Deze pagina mag die server niet gebruiken. Open het adres op het scherm.',
  'create-off': 'Nieuwe ruimtes hebben op deze server een sleutel nodig.',
  'too-many-rooms': 'Er is op deze server geen plaats voor nog een ruimte.',
  'too-many-polls': 'Deze ruimte heeft zoveel vragen als kan. Bewerk er een die niet meer nodig is.',
  'bad-picture':
    'Dit bestand kan geen logo zijn. Kies een PNG, JPEG of WebP van hoogstens 512\u00a0kB en 16 miljoen pixels.',
  'no-pictures': 'Deze server kan geen afbeeldingen lezen: een onderdeel, het pakket “sharp”, is niet geïnstalleerd.',
  'too-many-pictures': 'Deze ruimte heeft zoveel afbeeldingen als kan.',
  'needs-right': 'Bij een quizvraag hoort het goede antwoord.',
  'bad-deck': 'Dit bestand kon niet als vragenlijst worden gelezen.',
  'old-page': 'Er is een nieuwere versie van deze pagina. Laad de pagina opnieuw.',
  restarting: 'De server start opnieuw. Deze pagina komt vanzelf terug.',
  'too-slow': 'De verbinding was te traag. Deze pagina komt vanzelf terug.',
  flood: 'Deze pagina stuurde veel te veel en is losgekoppeld. Laad de pagina opnieuw om terug te komen.',
  'key-revoked': 'Deze link is ingetrokken door een host van de ruimte.',
  'room-gone': 'Deze ruimte is gesloten door de host.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
