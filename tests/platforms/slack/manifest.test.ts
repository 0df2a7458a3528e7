import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { chatSpecs } from '../../../src/commands/table.ts';
import { ConfigError } from '../../../src/core/errors.ts';
import { manifest, nameProblems, scopes } from '../../../src/platforms/slack/manifest.ts';
import { methods } from '../../standins/slack/methods.ts';
import { english } from '../../words.ts';
import { spec } from './house.ts';

const FILE = new URL('../../../config/slack-manifest.json', import.meta.url);
const SCHEMA = new URL('../../../../shared/platform/slack-manifest-schema/schemas/manifest.schema.2.0.0.json', import.meta.url);

test('config/slack-manifest.json is what the command table makes (UPDATE_MANIFEST=1 npm test writes it)', () => {
  const made = manifest(chatSpecs, null, english);
  if (process.env.UPDATE_MANIFEST === '1') writeFileSync(FILE, `${JSON.stringify(made, null, 2)}\n`);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(made);
});

const here = existsSync(SCHEMA);
if (!here) console.log('skipped: ../shared is not there, so the manifest is not held against the official schema');

test.skipIf(!here)('it is valid against the official schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  validate(manifest(chatSpecs, null, english));
  expect(validate.errors ?? []).toEqual([]);
  validate({ ...manifest(chatSpecs, null, english), settings: { socket_mode_enabled: 'yes' } });
  expect(validate.errors).not.toBeNull();
});

test('it asks for no scope that none of our calls or events needs, and for each that they do', () => {
  const byCalls = Object.values(methods).flatMap((method) => method.scopes);
  const byEvents = ['app_mentions:read', 'channels:history', 'groups:history', 'im:history', 'commands'];
  for (const scope of Object.keys(scopes)) expect([...byCalls, ...byEvents]).toContain(scope);
});

describe('names', () => {
  test('the real table’s names are free on Slack, also with a prefix', () => {
    expect(nameProblems(chatSpecs, null)).toEqual([]);
    expect(nameProblems(chatSpecs, 'acme-')).toEqual([]);
  });

  test.each(['who', 'topic', 'remind', 'search', 'feed', 'status', 'help', 'invite'])(
    '/%s is refused: Slack keeps it for itself',
    (name) => {
      expect(() => manifest([spec(name)], null, english)).toThrow(ConfigError);
      expect(nameProblems([spec(name)], 'x-')).toEqual([]);
    },
  );

  test.each(['two words', 'Größe', 'UPPER', '', 'x'.repeat(33)])('"%s" is no name', (name) => {
    expect(nameProblems([spec(name)], null)).toHaveLength(1);
  });

  test('a name twice is refused', () => {
    expect(nameProblems([spec('a'), spec('b', { slackName: 'a' })], null)).toEqual(['/a is there twice.']);
  });
});
