import { FileFailure } from './cells.ts';

export interface ZipEntry {
  readonly name: string;
  /** The content, unpacked when it is asked for. */
  readonly bytes: () => Promise<Uint8Array>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The end of a zip stands before a comment of at most 65,535 bytes. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The files of a zip archive, by its directory at the end (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16); the browser
 * unpacks them. An archive that was cut off has no directory: it is damaged.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new FileFailure('damaged');
      const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const method = view.getUint16(at + 10, true);
      const size = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize!));
      if (!name.endsWith('/')) entries.push({ name, bytes: () => unpack(bytes, view, { local, size, method }) });
      at += 46 + nameSize! + extraSize! + commentSize!;
    }
    return entries;
  } catch {
    // A number that points outside of the file.
    throw new FileFailure('damaged');
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw new FileFailure('damaged');
}

async function unpack(
  bytes: Uint8Array,
  view: DataView,
  { local, size, method }: { readonly local: number; readonly size: number; readonly method: number },
): Promise<Uint8Array> {
  try {
    if (view.getUint32(local, true) !== LOCAL) throw new FileFailure('damaged');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.slice(from, from + size);
    if (method === 0) return packed;
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new FileFailure('damaged');
  }
}
