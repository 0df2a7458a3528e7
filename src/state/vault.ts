import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../core/log.ts';
import type { Vault } from '../core/vault.ts';

/** A key of 32 bytes with the id that stands beside what it encrypted. */
export interface SecretKey {
  readonly id: string;
  readonly bytes: Buffer;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;

/**
 * The secret as `KEY-ID.NONCE.TAG.TEXT`, base64url (AES-256-GCM, NIST SP 800-38D, a random nonce each time). It is bound to its tenant: copied into
 * another's row it does not open.
 */
export function seal(secret: string, key: SecretKey, boundTo: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key.bytes, nonce).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return [key.id, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

/** What was sealed, with the key that opened it; null where no key does. */
function unseal(text: string, keys: readonly SecretKey[], boundTo: string): { readonly secret: string; readonly key: SecretKey } | null {
  const [id, nonce = '', tag = '', sealed = ''] = text.split('.');
  const key = keys.find((one) => one.id === id);
  if (key === undefined) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key.bytes, Buffer.from(nonce, 'base64url'));
    decipher.setAAD(Buffer.from(boundTo)).setAuthTag(Buffer.from(tag, 'base64url'));
    return { secret: Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8'), key };
  } catch {
    return null;
  }
}

/** The Vault on the state's file. The first key encrypts; what an older one encrypted is opened, and encrypted anew with the first. */
export function vaultOn(db: DatabaseSync, keys: readonly [SecretKey, ...SecretKey[]], log: Log, now: () => string): Vault {
  const [current] = keys;
  const keep: Vault['keep'] = async ({ platform, tenant }, secret) => {
    db.prepare('INSERT INTO installations VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed, at = excluded.at').run(
      platform,
      tenant,
      seal(secret, current, `${platform}/${tenant}`),
      now(),
    );
  };
  return {
    keep,
    open: async ({ platform, tenant }) => {
      const row = db.prepare('SELECT sealed FROM installations WHERE platform = ? AND tenant = ?').get(platform, tenant);
      if (!row) return null;
      const opened = unseal(String(row.sealed), keys, `${platform}/${tenant}`);
      if (opened === null) {
        log.error(
          { platform, key: String(row.sealed).split('.', 1)[0] },
          'the tokens of a workspace cannot be opened: TOKEN_KEYS lacks their key',
        );
        return null;
      }
      if (opened.key !== current) await keep({ platform, tenant }, opened.secret);
      return opened.secret;
    },
    tenants: async (platform) =>
      db
        .prepare('SELECT tenant FROM installations WHERE platform = ? ORDER BY tenant')
        .all(platform)
        .map(({ tenant }) => String(tenant)),
    remove: async ({ platform, tenant }) =>
      db.prepare('DELETE FROM installations WHERE platform = ? AND tenant = ?').run(platform, tenant).changes > 0,
  };
}
