import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumType, enumType } from '../enum-values.ts';
import { badSignature, fail, Service } from '../service.ts';

export class HtmlFactory extends Service implements Emulates<GoogleAppsScript.HTML.HtmlService> {
  override readonly service = 'HtmlService';
  readonly SandboxMode: EnumType = enumType('SandboxMode');
  readonly XFrameOptionsMode: EnumType = enumType('XFrameOptionsMode');

  constructor(private readonly context: Context) {
    super();
  }

  /** By its base name: sidebar for dist/sidebar.html; letter case counts. */
  createHtmlOutputFromFile(name: unknown): HtmlPage {
    const page = this.context.pages[String(name)];
    return page === undefined ? fail(`No HTML file named ${String(name)} was found.`) : new HtmlPage(page);
  }

  createTemplateFromFile(name: unknown): HtmlTemplate {
    const page = this.context.pages[String(name)];
    return page === undefined ? fail(`No HTML file named ${String(name)} was found.`) : new HtmlTemplate(page);
  }

  createHtmlOutput(...args: unknown[]): HtmlPage {
    const [content = ''] = args;
    if (typeof content !== 'string') return badSignature('HtmlService.createHtmlOutput', args);
    return new HtmlPage(content);
  }
}

export class HtmlTemplate
  extends Service
  implements Emulates<Pick<GoogleAppsScript.HTML.HtmlTemplate, 'getRawContent'>>
{
  override readonly service = 'HtmlTemplate';

  constructor(private readonly content: string) {
    super();
  }

  /** The file as it is: nothing runs, and nothing is cleaned up. */
  getRawContent = (): string => this.content;
}

export class HtmlPage extends Service implements Emulates<GoogleAppsScript.HTML.HtmlOutput> {
  override readonly service = 'HtmlOutput';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {
    super();
  }

  getContent = (): string => this.content;
  getTitle = (): string => this.title;
  getWidth = (): number | null => this.width;
  getHeight = (): number | null => this.height;

  private change(set: () => void): this {
    set();
    return this;
  }

  setTitle = (title: unknown): this => this.change(() => (this.title = String(title)));
  setContent = (content: unknown): this => this.change(() => (this.content = String(content)));
  append = (content: unknown): this => this.change(() => (this.content += String(content)));
  /** No effect on a sidebar, which is 300 pixels wide. */
  setWidth = (width: unknown): this => this.change(() => (this.width = width === null ? null : Number(width)));
  setHeight = (height: unknown): this => this.change(() => (this.height = height === null ? null : Number(height)));
  addMetaTag = (_name: unknown, _content: unknown): this => this;
  setSandboxMode = (_mode: unknown): this => this;
  setXFrameOptionsMode = (_mode: unknown): this => this;
  setFaviconUrl = (_url: unknown): this => this;
}
