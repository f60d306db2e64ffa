/** The little of XML that a workbook needs: elements by their local name, with attributes and text. */

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** All between its tags, as it stands there. */
  readonly inside: string;
}

/** Every element of a name, in order; one that stands in another of the same name is part of that one's inside. */
export function* elements(xml: string, name: string): Generator<Element> {
  const pattern = new RegExp(`<((?:\\w+:)?${name})(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, 'g');
  for (const [, , attributes = '', inside = ''] of xml.matchAll(pattern)) {
    yield { attributes: attributesIn(attributes), inside };
  }
}

export function firstElement(xml: string, name: string): Element | undefined {
  return elements(xml, name).next().value ?? undefined;
}

/** Without the prefix of their namespace: r:id is id. */
function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/(?:\w+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name!] = unescapeXml(double ?? single ?? '');
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities, and the _x000D_ by which workbooks write what XML cannot hold. */
export function unescapeXml(text: string): string {
  if (!/[&_\r]/.test(text)) return text;
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      if (name) return NAMED[name] ?? all;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    })
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
