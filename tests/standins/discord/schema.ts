import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const FILE = resolve(import.meta.dirname, '../../../../shared/platform/discord-openapi.json');

/** Why the official description cannot be asked; null where it can. */
export const NO_DESCRIPTION = existsSync(FILE)
  ? null
  : 'the official API description is not beside this repository (../shared/platform/discord-openapi.json)';

let compiler: Ajv2020 | null = null;

function load(): Ajv2020 {
  if (compiler !== null) return compiler;
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false, validateFormats: false });
  ajv.addSchema(JSON.parse(readFileSync(FILE, 'utf8')) as object, 'discord');
  compiler = ajv;
  return ajv;
}

/** What the official description says is wrong with a body of this schema; null where nothing is. */
export function described(schema: string, body: unknown): string | null {
  const validate = load().getSchema(`discord#/components/schemas/${schema}`) as ValidateFunction | undefined;
  if (validate === undefined) throw new Error(`the description has no schema ${schema}`);
  // As it travels: what is undefined is not there.
  return validate(JSON.parse(JSON.stringify(body))) ? null : load().errorsText(validate.errors);
}

const CALLBACKS: ReadonlyMap<unknown, string> = new Map([
  [7, 'UpdateMessageInteractionCallbackRequest'],
  [8, 'ApplicationCommandAutocompleteCallbackRequest'],
  [9, 'ModalInteractionCallbackRequest'],
]);

/** Which schema of the description a request's body must fit; null where it has none. */
function schemaOf(method: string, path: string, body: unknown): string | null {
  if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) return 'MessageCreateRequest';
  if (method === 'PATCH' && path.endsWith('/@original')) return 'IncomingWebhookUpdateRequestPartial';
  if (method === 'POST' && /^\/webhooks\//.test(path)) return 'IncomingWebhookUpdateRequestPartial';
  if (!path.endsWith('/callback')) return null;
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : null;
  return CALLBACKS.get(type) ?? 'CreateMessageInteractionCallbackRequest';
}

/** What the official description says is wrong with requests that were sent; nothing where it is absent. */
export function undescribed(
  requests: readonly { readonly method: string; readonly path: string; readonly body: unknown }[],
): readonly string[] {
  if (NO_DESCRIPTION !== null) return [];
  return requests.flatMap(({ method, path, body }) => {
    const schema = schemaOf(method, path, body);
    const problem = schema === null ? null : described(schema, body);
    return problem === null ? [] : [`${method} ${path}: ${problem}`];
  });
}
