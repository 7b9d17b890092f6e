import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, chosenIn, countsIn } from '../../testing/form-browser.ts';
import { startOf } from '../../testing/http-ask.ts';
import { type PartyPlan, startParty, untilCounts } from '../../testing/party.ts';
import { startServer, type TestServer } from '../../testing/start-server.ts';
import { formWords } from '../../words/en/form.ts';
import { refusedIn } from '../../words/words.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function scene(plan: PartyPlan = {}) {
  const party = await startParty(server, plan);
  return { party, pizza: party.option('Pizza'), sushi: party.option('Sushi') };
}

describe('the form in the phone page', () => {
  it('votes, and shows the result and the own choice on the page that follows', async () => {
    const { party, pizza } = await scene();
    const phone = await browser(server, party);
    expect(phone.page().text).toContain('Lunch?');
    const { answer, page } = await phone.send({ choice: pizza });
    expect([answer.status, answer.headers['location']]).toEqual([303, `/${party.code}`]);
    expect(page.text).toContain(formWords.counted);
    expect([chosenIn(page), countsIn(page)]).toEqual([['Pizza'], [1, 0, 0]]);
    await untilCounts(party.host, 1, 0, 0);
  });

  it('is the same voter as the page with scripts, which learns of it at once', async () => {
    const { party, sushi } = await scene();
    const phone = await browser(server, party);
    const scripted = await party.phone({}, { extraHeaders: { cookie: phone.cookie() } });
    await party.vote(scripted, 'Pizza');
    await phone.look();
    expect(chosenIn(phone.page())).toEqual(['Pizza']);
    await phone.send({ choice: sushi });
    await scripted.until<{ ballots: Record<string, { choice: string }> }>(
      'me',
      ({ ballots }) => ballots[party.round()]?.choice === sushi,
    );
    await untilCounts(party.host, 0, 1, 0);
  });

  it('changes and withdraws', async () => {
    const { party, pizza, sushi } = await scene();
    const phone = await browser(server, party);
    await phone.send({ choice: pizza });
    expect(chosenIn((await phone.send({ choice: sushi })).page)).toEqual(['Sushi']);
    const { page } = await phone.send({ withdraw: 'yes' });
    expect(page.text).toContain(formWords.withdrawn);
    await untilCounts(party.host, 0, 0, 0);
  });

  it('[V3] sent again it counts once, and after a newer choice it changes nothing', async () => {
    const { party, pizza, sushi } = await scene();
    const phone = await browser(server, party);
    const first = phone.fields();
    await phone.send({ choice: pizza });
    await phone.send({ choice: pizza }, {}, first);
    await phone.send({ choice: sushi });
    const { page } = await phone.send({ choice: pizza }, {}, first);
    expect(page.text).toContain(refusedIn(formWords, 'changed-meanwhile'));
    expect(startOf(page.text)).toMatchObject({ said: 'changed-meanwhile' });
    expect([chosenIn(page), countsIn(page)]).toEqual([['Sushi'], [0, 1, 0]]);
  });

  it('another choice on a page that was gone back to counts', async () => {
    const { party, pizza, sushi } = await scene();
    const phone = await browser(server, party);
    const first = phone.fields();
    await phone.send({ choice: pizza });
    expect(chosenIn((await phone.send({ choice: sushi }, {}, first)).page)).toEqual(['Sushi']);
  });

  it('[V7] takes the first choice only where that is the rule', async () => {
    const { party, pizza, sushi } = await scene({ changeable: false });
    const phone = await browser(server, party);
    const first = phone.fields();
    const { page } = await phone.send({ choice: pizza });
    expect(page.text).toContain(formWords.countedFinal);
    expect(page.text.match(/ disabled /g)).toHaveLength(3);
    expect((await phone.send({ choice: sushi }, {}, first)).page.text).toContain(refusedIn(formWords, 'choice-final'));
    await untilCounts(party.host, 1, 0, 0);
  });

  it('says why a vote after the close is not counted, and one for an earlier round', async () => {
    const { party, pizza } = await scene();
    const phone = await browser(server, party);
    const open = phone.fields();
    await party.order('poll:close');
    expect((await phone.send({ choice: pizza }, {}, open)).page.text).toContain(refusedIn(formWords, 'round-closed'));
    await party.order('poll:rerun');
    expect((await phone.send({ choice: pizza }, {}, open)).page.text).toContain(
      refusedIn(formWords, 'changed-meanwhile'),
    );
    await phone.look();
    expect((await phone.send({ choice: pizza })).page.text).toContain(formWords.counted);
  });

  it('[P5] [V10] holds no counts that this voter may not see', async () => {
    const { party, pizza } = await scene({ results: 'hidden' });
    const phone = await browser(server, party);
    await party.vote(await party.phone(), 'Sushi');
    expect(countsIn((await phone.send({ choice: pizza })).page)).toEqual([]);
    expect(phone.page().text).toContain(formWords.hidden);
    const after = await scene({ phones: 'after-voting' });
    const other = await browser(server, after.party);
    expect(other.page().text).toContain(formWords.afterVoting);
    expect(countsIn(other.page())).toEqual([]);
    expect(countsIn((await other.send({ choice: after.pizza })).page)).toEqual([1, 0, 0]);
  });

  it.each(['</form><script>alert(1)</script>', '" onclick="alert(1)', '<!--', '&quot;', "'"])(
    'shows %j as it was written, and as nothing else',
    async (text) => {
      const party = await startParty(server, { options: [text, 'Sushi'] });
      const { text: page } = (await browser(server, party)).page();
      const form = page.slice(page.indexOf('<div id="page">'), page.indexOf('<script'));
      expect(form).not.toContain(text === "'" ? "'<" : `>${text}<`);
      expect(form).not.toMatch(/<script|onclick="|<!--/);
    },
  );
});
