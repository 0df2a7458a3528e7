import { describe, expect, test } from 'vitest';
import { clockChange } from '../../src/commands/digest/changes.ts';
import { readDigest, readTime } from '../../src/commands/digest/grammar.ts';
import { readZone } from '../../src/commands/digest/zones.ts';
import { type Asker, directTenant, type Place } from '../../src/core/request.ts';
import { world } from '../digests/world.ts';
import { added, ask, owner, refusal } from './digest/asking.ts';

describe('what a person writes', () => {
  test.each([
    [
      'ukraine at 08:00 weekdays Europe/Kyiv',
      { topics: ['ukraine'], schedule: { kind: 'days', at: '08:00', days: [1, 2, 3, 4, 5] }, zone: 'Europe/Kyiv' },
    ],
    [
      'ukraine, nato -sports at 8am mon,thu heartbeat',
      { topics: ['ukraine', 'nato'], exclude: ['sports'], schedule: { kind: 'days', at: '08:00', days: [1, 4] }, whenEmpty: 'heartbeat' },
    ],
    [
      'sanctions at 07:30 skip 2026-12-25, 2026-12-26 quiet',
      { schedule: { kind: 'days', at: '07:30', days: [1, 2, 3, 4, 5, 6, 7] }, skip: ['2026-12-25', '2026-12-26'], whenEmpty: 'quiet' },
    ],
    ['aid weekdays at 9', { topics: ['aid'], schedule: { kind: 'days', at: '09:00', days: [1, 2, 3, 4, 5] } }],
    ['aid every day at noon', { topics: ['aid'], schedule: { kind: 'days', at: '12:00', days: [1, 2, 3, 4, 5, 6, 7] } }],
    [
      'talks at the summit at 18.15 on mondays kyiv',
      { topics: ['talks at the summit'], schedule: { kind: 'days', at: '18:15', days: [1] }, zone: 'Europe/Kyiv' },
    ],
    ['aid at 8:30 pm fri-mon', { schedule: { kind: 'days', at: '20:30', days: [1, 5, 6, 7] } }],
    ['grain cron 0 8 1 * * Europe/Paris', { topics: ['grain'], schedule: { kind: 'cron', expression: '0 8 1 * *' }, zone: 'Europe/Paris' }],
    ['grain cron "30 7 * * 1-5" heartbeat', { schedule: { kind: 'cron', expression: '30 7 * * 1-5' }, whenEmpty: 'heartbeat' }],
    ['допомога, 🇺🇦 україна -"ice hockey" at 08:00', { topics: ['допомога', '🇺🇦 україна'], exclude: ['ice hockey'] }],
    ['non-proliferation at 08:00', { topics: ['non-proliferation'], exclude: [] }],
  ])('%s', (text, expected) => {
    expect(readDigest(text)).toMatchObject(expected);
  });

  test.each([
    ['ukraine', 'bad_digest', 'digest add'],
    ['at 08:00', 'bad_digest', 'digest add'],
    ['ukraine at 25:00', 'bad_digest', 'digest add'],
    ['ukraine at 08:00 sometimes', 'bad_digest', 'Behind the time'],
    ['ukraine at 08:00 skip 2026-02-30', 'bad_digest', '2026-12-25'],
    ['ukraine at 08:00 Europe/Kyyiv', 'bad_zone', 'Europe/Kyiv'],
    ['ukraine at 08:00 Europe/Kiyv', 'bad_zone', 'Europe/Kyiv'],
    ['ukraine at 08:00 CET', 'bad_zone', 'Europe/Kyiv'],
    ['a,b,c,d,e,f,g,h,i,j,k at 08:00', 'bad_digest', 'two digests'],
    ['👍 at 08:00', 'bad_digest', 'digest add'],
  ])('A14 %s is refused with what to do', (text, code, hint) => {
    expect(() => readDigest(text)).toThrow(refusal(code, hint));
  });

  test.each([
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['7', '07:00'],
    ['20h', '20:00'],
    ['13pm', null],
    ['8:60', null],
  ])('the time %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each([
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Lord_Howe', 'Australia/Lord_Howe'],
    ['utc', 'UTC'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
  ])('the zone %s', (text, zone) => {
    expect(readZone(text)).toBe(zone);
  });

  test('the next change of the clocks', () => {
    expect(clockChange('Europe/Kyiv', Date.parse('2026-03-10T00:00:00Z'))).toBe('2026-03-29');
    expect(clockChange('Europe/Kyiv', Date.parse('2026-06-10T00:00:00Z'))).toBeNull();
    expect(clockChange('UTC', Date.parse('2026-03-10T00:00:00Z'))).toBeNull();
  });
});

const NOW = '2026-03-20T10:00:00.000Z';

describe('/digest', () => {
  test('add says the schedule back in words, with the next three dates in the reader’s own time, and calls out a coming clock change', async () => {
    const w = world({ start: NOW });
    const { text, result } = await ask(w, 'add', { topic: 'ukraine, nato -sports at 08:00 weekdays Europe/Kyiv skip 2026-03-24' });
    expect(text).toContain(
      'ukraine and nato, without sports, on weekdays at 08:00 (Europe/Kyiv); not on 2026-03-24; silent when nothing is new.',
    );
    expect(text).toContain(
      'Mon 23 Mar 2026, 07:00 your time (Europe/Berlin)\nWed 25 Mar 2026, 07:00 your time (Europe/Berlin)\nThu 26 Mar 2026',
    );
    expect(text).toContain('The clocks in Europe/Kyiv change on Sun 29 Mar 2026');
    expect(result).toMatchObject({ command: 'digest', action: 'add', subscription: { owner: 'U1', zone: 'Europe/Kyiv' } });
  });

  test('typed options mean the same; the zone left out is the asker’s', async () => {
    const w = world({ start: NOW });
    const { result } = await ask(w, 'add', { topic: 'ukraine', at: '7:30', days: 'mon,wed', empty: 'heartbeat' });
    expect(result.subscription).toMatchObject({
      topics: ['ukraine'],
      schedule: { kind: 'days', at: '07:30', days: [1, 3] },
      zone: 'Europe/Berlin',
      whenEmpty: 'heartbeat',
    });
  });

  test('A14 a cron that is too dense is refused with one that works', async () => {
    const w = world({ start: NOW });
    await expect(ask(w, 'add', { topic: 'ukraine cron */10 * * * *' })).rejects.toThrow(refusal('bad_cron', '0 8 * * *'));
  });

  test('the list says on whose clock the next one is told', async () => {
    const w = world({ start: '2026-03-20T10:00:00Z' });
    await added(w, 'ukraine at 08:00 Europe/Kyiv');
    await added(w, 'nato at 08:00 Europe/Berlin');
    const { text } = await ask(w, 'list', {});
    expect(text).toContain('next Sat 21 Mar 2026, 07:00 your time (Europe/Berlin)');
    expect(text).toMatch(/next Sat 21 Mar 2026, 08:00$/m);
  });

  test('list, pause until a day, resume, remove, undo', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    expect((await ask(w, 'list', {})).text).toContain(`${id}: ukraine, on weekdays at 08:00 (Europe/Kyiv)`);
    expect((await ask(w, 'pause', { id: `${id} until 2026-04-01` })).text).toMatch(/Paused until 2026-04-01.*\n.*\nWed 1 Apr 2026/);
    expect((await ask(w, 'list', {})).text).toContain('paused until 2026-04-01');
    expect((await ask(w, 'resume', { id })).text).toContain('Mon 23 Mar 2026');
    await ask(w, 'remove', { id });
    expect(await ask(w, 'list', {})).toMatchObject({ found: false });
    expect((await ask(w, 'undo', {})).text).toContain(`Back again: ${id}`);
    expect((await ask(w, 'list', {})).found).toBe(true);
  });

  test.each(['yesterday', '2026-03-01', '2026-02-30', 'soon'])('pause until %s is refused', async (until) => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    await expect(ask(w, 'pause', { id, until })).rejects.toThrow(refusal('bad_day', 'digest pause'));
  });

  test('preview shows exactly what would come, without buttons, and records nothing', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    const { text, message } = await ask(w, 'preview', { id });
    expect(text).toContain(`news of ${NOW}`);
    expect(message.nodes.some((node) => node.kind === 'actions')).toBe(false);
    expect((await ask(w, 'preview', { id: 'sanctions' })).text).toContain('A preview');
    expect(await w.digests.book.deliveries(id, 9)).toEqual([]);
  });

  test('why tells the story of a slot', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w, 'ukraine at 12:00 Europe/Berlin');
    await w.runUntil('2026-03-20T11:00:15Z', 60);
    const { text } = await ask(w, 'why', { id });
    expect(text).toMatch(/2026-03-20, due Fri 20 Mar 2026, 12:00: sent\n.*due at.*\n.*built\n.*sending part 1\n.*sent/);
  });

  test('now sends at once', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    expect((await w.clock.drive(ask(w, 'now', { id }))).text).toBe(`Sent ${id} now.`);
    expect(w.slack.visible).toHaveLength(1);
  });
});

describe('rights', () => {
  const member: Asker = { ...owner, id: 'U2' };
  const admin: Asker = { ...owner, id: 'U3', managesChannel: false, admin: true };
  const guest: Asker = { ...owner, id: 'U4', guest: true };
  const outsider: Asker = { ...owner, id: 'U5', managesChannel: false };

  test('F61 guests and those who do not manage the channel set up nothing', async () => {
    const w = world({ start: NOW });
    await expect(added(w, 'ukraine at 08:00', guest)).rejects.toThrow(refusal('not_allowed', 'member'));
    await expect(added(w, 'ukraine at 08:00', outsider)).rejects.toThrow(refusal('not_allowed', 'manages'));
    await expect(ask(w, 'add', { topic: 'ukraine at 08:00', channel: '<#C9|other>' })).rejects.toThrow(refusal('not_allowed', 'there'));
  });

  test.each(['pause', 'resume', 'remove', 'now'])('on Slack, %s is for the owner and admins', async (name) => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    for (const asker of [member, guest, outsider, { ...guest, id: 'U1' }])
      await expect(ask(w, name, { id }, asker)).rejects.toThrow(refusal('not_allowed', ''));
    await w.clock.drive(ask(w, name, { id }, admin));
  });

  test('on Discord, managing the channel is enough', async () => {
    const w = world({ start: NOW });
    const place: Place = { platform: 'discord', tenant: 'G1', channel: 'C1' };
    const { id } = await added(w, 'ukraine at 08:00', owner, place);
    await expect(ask(w, 'remove', { id }, outsider, place)).rejects.toThrow(refusal('not_allowed', ''));
    await ask(w, 'remove', { id }, member, place);
  });

  test('a digest of another tenant, or of somebody’s direct messages, is not there', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    const elsewhere: Place = { platform: 'slack', tenant: 'T2', channel: 'C1' };
    const direct: Place = { platform: 'discord', tenant: directTenant('U1'), channel: 'D1' };
    for (const name of ['pause', 'resume', 'remove', 'now', 'why'])
      await expect(ask(w, name, { id }, admin, elsewhere)).rejects.toThrow(refusal('no_such_digest', ''));
    expect((await ask(w, 'list', {}, admin, elsewhere)).found).toBe(false);
    await ask(w, 'remove', { id });
    await expect(ask(w, 'undo', { id }, admin, elsewhere)).rejects.toThrow(refusal('nothing_to_undo', ''));
    const own = await added(w, 'ukraine at 08:00', owner, direct);
    await expect(ask(w, 'why', { id: own.id }, admin, { ...direct, channel: 'D2' })).rejects.toThrow(refusal('no_such_digest', ''));
  });
});
