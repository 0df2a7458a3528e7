import { describe, expect, test } from 'vitest';
import { parseWords } from '../../../src/commands/parse.ts';
import { readForm } from '../../../src/core/digest-form.ts';
import { addDays } from '../../../src/core/zone.ts';
import { world } from '../../digests/world.ts';
import { added, ask, CHANNEL, owner, refusal } from './asking.ts';

const NOW = '2026-03-20T10:00:00.000Z';

describe('/digest edit', () => {
  test('says the changed digest back in words, with the next three dates in the reader’s time and a coming clock change', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    const { text, result } = await ask(w, 'edit', { id: `${id} at 09:30 mon,thu` });
    expect(text).toContain(`Changed ${id}: ukraine, every Monday and Thursday at 09:30 (Europe/Kyiv); silent when nothing is new.`);
    expect(text).toContain('Mon 23 Mar 2026, 08:30 your time (Europe/Berlin)\nThu 26 Mar 2026, 08:30');
    expect(text.match(/your time \(Europe/g)).toHaveLength(3);
    expect(text).toContain('The clocks in Europe/Kyiv change on Sun 29 Mar 2026');
    expect(result).toMatchObject({ action: 'edit', subscription: { id, owner: 'U1' } });
  });

  test.each<[string, Record<string, string>, object]>([
    ['at 9', {}, { schedule: { kind: 'days', at: '09:00', days: [1, 2, 3, 4, 5] } }],
    ['daily', {}, { schedule: { kind: 'days', at: '08:00', days: [1, 2, 3, 4, 5, 6, 7] } }],
    ['weekends at 10', {}, { topics: ['ukraine'], schedule: { kind: 'days', at: '10:00', days: [6, 7] } }],
    ['Europe/Paris heartbeat', {}, { zone: 'Europe/Paris', whenEmpty: 'heartbeat', topics: ['ukraine'] }],
    ['skip 2026-12-25,2026-12-26', {}, { skip: ['2026-12-25', '2026-12-26'] }],
    [
      'nato at 07:00 weekends Europe/Paris skip 2026-12-25 heartbeat',
      {},
      {
        topics: ['nato'],
        schedule: { kind: 'days', at: '07:00', days: [6, 7] },
        zone: 'Europe/Paris',
        skip: ['2026-12-25'],
        whenEmpty: 'heartbeat',
      },
    ],
    ['nato, grain at 7', {}, { topics: ['nato', 'grain'], schedule: { kind: 'days', at: '07:00', days: [1, 2, 3, 4, 5] } }],
    ['cron 0 8 1 * *', {}, { schedule: { kind: 'cron', expression: '0 8 1 * *' } }],
    ['', { topic: 'ukraine, nato -sports' }, { topics: ['ukraine', 'nato'], exclude: ['sports'] }],
    ['', { topic: '-"ice hockey"' }, { topics: ['ukraine'], exclude: ['ice hockey'] }],
    ['', { at: '9:15', days: 'sat' }, { schedule: { kind: 'days', at: '09:15', days: [6] } }],
    ['', { at: '30 7 * * 1-5' }, { schedule: { kind: 'cron', expression: '30 7 * * 1-5' } }],
    ['', { zone: 'tokyo', empty: 'heartbeat' }, { zone: 'Asia/Tokyo', whenEmpty: 'heartbeat' }],
  ])('%s %o changes what is named and keeps the rest', async (text, values, expected) => {
    const w = world({ start: NOW });
    const before = await added(w);
    const { result } = await ask(w, 'edit', { id: `${before.id} ${text}`.trim(), ...values });
    expect(result.subscription).toEqual({ ...before, ...expected });
  });

  test('days to skip are taken back with skip none', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w, 'ukraine at 08:00 Europe/Kyiv skip 2026-03-23');
    expect((await ask(w, 'edit', { id: `${id} skip none` })).result.subscription).toMatchObject({ skip: [] });
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['at 25:00', {}, 'bad_digest', 'digest add'],
    ['grain', {}, 'bad_digest', 'topic:'],
    ['', { zone: 'Europe/Kyyiv' }, 'bad_zone', 'Europe/Kyiv'],
    ['cron */5 * * * *', {}, 'bad_cron', '0 8 * * *'],
    ['cron 0 8 1 * 1', {}, 'bad_cron', '0 8 1 * *'],
    ['', { channel: '<#C9|other>' }, 'not_allowed', 'manages'],
  ])('A14 %s %o is refused with what to do, and nothing changes', async (text, values, code, hint) => {
    const w = world({ start: NOW });
    const before = await added(w);
    await expect(ask(w, 'edit', { id: `${before.id} ${text}`.trim(), ...values })).rejects.toThrow(refusal(code, hint));
    expect(await w.digests.book.get(before.id)).toEqual(before);
  });

  test('a cron digest takes a time only together with days', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w, 'grain cron 0 8 1 * * Europe/Paris');
    await expect(ask(w, 'edit', { id: `${id} at 9` })).rejects.toThrow(refusal('bad_digest', 'digest edit'));
    expect((await ask(w, 'edit', { id: `${id} at 9 mon` })).result.subscription).toMatchObject({ schedule: { at: '09:00', days: [1] } });
  });

  test('a new time that is past for today is said back with the dates that follow and with the way to have one now', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w, 'ukraine at 23:30 UTC');
    const { text, result } = await ask(w, 'edit', { id: `${id} at 00:05` });
    expect(text).toContain(`past for today, so today has none; the next ones are those above. For one now: digest now ${id}`);
    const [first] = result.next as readonly { readonly localDate: string }[];
    expect(first?.localDate).toBe(addDays(NOW.slice(0, 10), 1));
    expect((await ask(w, 'edit', { id: `${id} at 00:06` })).text).not.toContain('past for today');
  });

  test('one that is paused is said to come once it is resumed, not never', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    await ask(w, 'pause', { id });
    const { text } = await ask(w, 'edit', { id: `${id} at 9` });
    expect(text).toContain(`it comes again once you resume it, with: digest resume ${id}`);
    expect(text).not.toContain('never');
  });

  test('the Edit button carries what stands now: run as it is it changes nothing, and a form is filled from it', async () => {
    const w = world({ start: NOW });
    const before = await added(w, 'ukraine, nato -sports -"ice hockey" at 08:00 mon,fri Europe/Kyiv skip 2026-12-25 heartbeat');
    const { message } = await ask(w, 'edit', { id: before.id });
    const actions = message.nodes.flatMap((node) => (node.kind === 'actions' ? node.actions : []));
    const line = actions.find(({ label }) => label === 'Edit')?.ask ?? '';
    expect(readForm(line)).toEqual({
      id: before.id,
      values: {
        topic: 'ukraine, nato -sports -"ice hockey"',
        at: '08:00',
        days: 'mon,fri',
        zone: 'Europe/Kyiv',
        skip: '2026-12-25',
        empty: 'heartbeat',
      },
    });
    const grammar = {
      name: 'edit',
      positional: 'id',
      options: ['id', 'topic', 'at', 'days', 'zone', 'skip', 'empty', 'channel'],
      example: '',
    };
    const values = parseWords(line.replace('digest edit ', ''), grammar);
    const { text, result } = await ask(w, 'edit', values);
    expect(result.subscription).toEqual(before);
    expect(text).toContain(`As before ${before.id}`);
    expect(text).toContain('Say what to change');
    expect((await w.digests.book.changes(before.id)).map(({ what }) => what)).toHaveLength(1);
    expect(readForm('digest edit dabc12 at 9')).toBeNull();
    expect(readForm('digest edit dabc12')).toEqual({ id: 'dabc12', values: {} });
  });

  test('a form that was filled and sent takes the days to skip away again', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    const { message } = await ask(w, 'edit', { id });
    const line = message.nodes.flatMap((node) => (node.kind === 'actions' ? node.actions : [])).find((each) => each.label === 'Edit');
    const form = readForm(line?.ask ?? '');
    expect(form?.values.skip).toBe('none');
    expect((await ask(w, 'edit', { id, ...form?.values, empty: 'heartbeat' })).result.subscription).toMatchObject({
      whenEmpty: 'heartbeat',
      skip: [],
    });
  });

  test('who changed what, and when, is told by why', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    w.clock.set('2026-03-20T10:05:00.000Z');
    await ask(w, 'edit', { id: `${id} at 9 heartbeat` }, { ...owner, id: 'U3', admin: true });
    const { text } = await ask(w, 'why', { id });
    expect(text).toContain(
      'Fri 20 Mar 2026, 11:05: U3 changed the schedule from on weekdays at 08:00 to on weekdays at 09:00; what is said when nothing is new from nothing to one line',
    );
    expect(text).toContain('Fri 20 Mar 2026, 11:00: you added: ukraine');
  });

  test('it moves to the channel it is edited from, for who may add digests there', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    const there = { ...CHANNEL, channel: 'C2' };
    await expect(ask(w, 'edit', { id, channel: 'here' }, { ...owner, managesChannel: false }, there)).rejects.toThrow(
      refusal('not_allowed', ''),
    );
    const { result } = await ask(w, 'edit', { id, channel: 'here' }, owner, there);
    expect(result.subscription).toMatchObject({ place: there });
    await w.runUntil('2026-03-23T06:00:15Z', 3_600);
    await w.tick();
    expect(w.slack.visible.map(({ channel }) => channel)).toEqual(['C2']);
  });

  test.each(['member', 'guest', 'outsider'])('F61 a %s edits nothing of somebody else', async (who) => {
    const w = world({ start: NOW });
    const before = await added(w);
    const asker = { ...owner, id: 'U9', guest: who === 'guest', managesChannel: who !== 'outsider' };
    await expect(ask(w, 'edit', { id: `${before.id} at 9` }, asker)).rejects.toThrow(refusal('not_allowed', ''));
    await expect(ask(w, 'edit', { id: `${before.id} at 9` }, owner, { ...CHANNEL, tenant: 'T2' })).rejects.toThrow(
      refusal('no_such_digest', ''),
    );
    expect(await w.digests.book.get(before.id)).toEqual(before);
  });
});
