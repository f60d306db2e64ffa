import { normaliseHeader } from '../sources/headers.ts';

/** The kinds of posts that platforms know under many names; '' where none is told. */
export type PostFormat = (typeof FORMATS)[number][0] | 'reply' | '';

/** Words by which exports name a format, in the languages that are read; the first that fits counts. */
const FORMATS = [
  ['reel', /\breels?\b/],
  ['story', /\bstor(?:y|ies|ie|ys)\b/],
  ['carousel', /carr?ou?ss?el|karussell|album/],
  ['short', /\bshorts?\b/],
  ['live', /\blive\b|\bdirect\b|ao vivo/],
  ['video', /video/],
  ['photo', /photo|foto|imagem|image|\bbild/],
  ['document', /document|\bpdf\b|dokument/],
  ['article', /article|artikel|artigo|newsletter/],
  ['poll', /\bpoll|sondage|umfrage|enquete/],
  ['link', /\blinks?\b|\bliens?\b/],
  ['event', /event|evenement|veranstaltung/],
  ['text', /\btexte?\b|\btexto\b|status|statut|post simple/],
] as const;

/** Answers on X stand among its posts, and are seen by few. */
export function isReply(platform: string, text: string): boolean {
  return platform === 'X' && text.startsWith('@');
}

/** Reads the types of the posts of an export, each name once. */
export function formatReader(): (type: string) => PostFormat {
  const known = new Map<string, PostFormat>([['', '']]);
  return (type) => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const name = normaliseHeader(type);
    const format = FORMATS.find(([, words]) => words.test(name))?.[0] ?? '';
    known.set(type, format);
    return format;
  };
}
