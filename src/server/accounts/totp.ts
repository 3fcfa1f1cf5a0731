// Codes from an authenticator app: six digits, thirty seconds, each good once.
import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;
const maker = (secret: Secret, login: string): TOTP =>
  new TOTP({ issuer: "Ekbom", label: login, secret, algorithm: "SHA1", digits: 6, period: STEP_SECONDS });

/** A new secret in Base32 and the address that an authenticator app reads as a QR code. */
export function newTotp(login: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, uri: maker(secret, login).toString() };
}

/** The time step that the code belongs to, one before and after the present allowed; undefined when it is wrong or was used already (`lastStep`). */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number): number | undefined {
  const delta = maker(Secret.fromBase32(secret), "").validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
  return step > lastStep ? step : undefined;
}
