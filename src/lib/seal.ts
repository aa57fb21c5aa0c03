/**
 * Owns sealing of credentials: AES-256-GCM under the deployment's master key, bound to what it belongs to, so that a sealed
 * value moved to another account does not open.
 */
import { fromBase64, toBase64, toBytes } from './bytes.ts';

async function keyFrom(masterKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(masterKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals a text; `belongsTo` (an account id, say) must be the same to open it. */
export async function seal(plain: string, belongsTo: string, masterKey: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: toBytes(belongsTo) };
  const sealed = await crypto.subtle.encrypt(algorithm, await keyFrom(masterKey), toBytes(plain));
  return `v1.${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`;
}

/** Opens what `seal` made; rejects when the key, the owner or a byte is wrong. */
export async function unseal(sealed: string, belongsTo: string, masterKey: string): Promise<string> {
  const [version, iv, body] = sealed.split('.');
  if (version !== 'v1' || !iv || !body) throw new Error('not a sealed value of a known version');
  const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: toBytes(belongsTo) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await keyFrom(masterKey), fromBase64(body)));
}
