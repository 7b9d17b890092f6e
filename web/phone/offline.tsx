import { UserText } from '../ui/user-text.tsx';
import { phoneRestWords } from '../words/en/phone-rest.ts';
import { hasUnsent, keptVote } from './kept-vote.ts';
import { Message } from './message.tsx';
import './offline.css';

/** Opened without the server: what this phone knows by itself. The room comes as soon as the connection does. */
export function Offline({ code }: { code: string }) {
  const vote = hasUnsent(code) ? (keptVote(code) ?? { question: '', said: [] }) : null;
  return (
    <>
      <Message title={phoneRestWords.offlineTitle} text={phoneRestWords.offline} />
      {vote && (
        <section class="kept card">
          <h3 class="kept__title">{phoneRestWords.keptVote}</h3>
          {vote.question !== '' && (
            <p class="kept__question">
              <UserText text={vote.question} />
            </p>
          )}
          {vote.said.length > 0 && (
            <ul class="kept__said">
              {vote.said.map((text) => (
                <li key={text}>
                  <UserText text={text} />
                </li>
              ))}
            </ul>
          )}
          <p class="kept__promise">{phoneRestWords.keptPromise}</p>
        </section>
      )}
    </>
  );
}
