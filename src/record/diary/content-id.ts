// An id for an entry that came without one: the same content always gets the same, so that reading it twice doubles nothing.
import { canonical } from "./canonical.ts";
import { generator, seedOf } from "./statistics/random.ts";

/** A UUID of version 8, which RFC 9562 leaves to the maker, from 122 bits that depend on all of the content. */
export function contentId(content: unknown): string {
  const text = canonical(content);
  const bytes = [0, 1, 2, 3].flatMap((part) => {
    const random = generator(seedOf(`${part} ${text}`) ^ seedOf(`${text} ${part}`));
    return Array.from({ length: 4 }, () => Math.floor(random() * 256));
  });
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
