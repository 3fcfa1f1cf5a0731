// A file as text: unpacked where it is packed, whatever its name says. Tells how far it is.

export interface Progress {
  readonly done: number;
  readonly size: number;
}

/** Rejects where the packed file is not whole. */
export async function textOf(file: Blob, onProgress: (progress: Progress) => void): Promise<string> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  let done = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        done += chunk.byteLength;
        onProgress({ done, size: file.size });
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = packed ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
  const wide = start[0] === 0xff && start[1] === 0xfe; // what some consoles write
  const parts: string[] = [];
  const reader = bytes.pipeThrough(new TextDecoderStream(wide ? "utf-16le" : "utf-8")).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  return parts.join("");
}
