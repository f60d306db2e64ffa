/** A description of what the panel shows, and the smallest change of the page that makes it so. */

export type Handler = (event: Event) => void;

export interface Properties {
  /** Attributes; true is an empty one, false and undefined none. Names that start with "on" take a handler. */
  readonly [name: string]: string | number | boolean | undefined | Handler;
}

export interface View {
  readonly tag: string;
  readonly properties: Properties;
  readonly children: readonly (View | string)[];
}

export type Child = View | string | false | undefined | null | readonly Child[];

/** Describes an element. `key` tells it apart from its siblings, so that it is kept when others come and go. */
export function h(tag: string, properties: Properties = {}, ...children: readonly Child[]): View {
  return { tag, properties, children: flat(children) };
}

function flat(children: readonly Child[]): (View | string)[] {
  return children.flatMap((child): (View | string)[] => {
    if (child === false || child === undefined || child === null || child === '') return [];
    return isList(child) ? flat(child) : [child];
  });
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS: ReadonlySet<string> = new Set(['svg', 'path', 'circle']);

/**
 * Shows views inside an element. Elements that stay keep their focus, their caret and what is being typed into them:
 * texts go in as texts, never as HTML.
 */
export function renderer(root: Element): (views: readonly (View | string)[]) => void {
  const shown = new WeakMap<Node, View>();

  const create = (view: View): Element => {
    const element = SVG_TAGS.has(view.tag) ? document.createElementNS(SVG, view.tag) : document.createElement(view.tag);
    update(element, view);
    return element;
  };

  const update = (element: Element, view: View): void => {
    const before = shown.get(element)?.properties ?? {};
    shown.set(element, view);
    for (const name of Object.keys(before)) {
      if (view.properties[name] === undefined) setProperty(element, name, undefined);
    }
    // A select takes its value only once its options are there.
    place(element, view.children);
    for (const [name, value] of Object.entries(view.properties)) {
      // What a person has opened or closed since stays so.
      if (name === 'open' && before.open === value) continue;
      setProperty(element, name, value);
    }
  };

  const place = (parent: Element, children: readonly (View | string)[]): void => {
    const old = [...parent.childNodes];
    const kept = new Set<Node>();
    const reusable = (child: View | string, index: number): ChildNode | undefined => {
      if (typeof child === 'string') return old.find((node) => node.nodeType === Node.TEXT_NODE && !kept.has(node));
      const { key } = child.properties;
      const fits = (node: ChildNode | undefined) => {
        const view = node && !kept.has(node) ? shown.get(node) : undefined;
        return view?.tag === child.tag && view.properties.key === key;
      };
      return fits(old[index]) ? old[index] : old.find(fits);
    };
    const reused = children.map((child, index) => {
      const node = reusable(child, index);
      if (node) kept.add(node);
      return node;
    });
    // What goes, goes first: a node that is moved loses the focus.
    for (const node of old) if (!kept.has(node)) node.remove();
    children.forEach((child, index) => {
      const known = reused[index];
      let node: ChildNode;
      if (typeof child === 'string') {
        node = known ?? document.createTextNode(child);
        if (node.nodeValue !== child) node.nodeValue = child;
      } else if (known instanceof Element) {
        update(known, child);
        node = known;
      } else node = create(child);
      if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
    });
  };

  return (views) => place(root, views);
}

function setProperty(element: Element, name: string, value: Properties[string]): void {
  if (name === 'key') return;
  if (name.startsWith('on')) {
    (element as unknown as Record<string, unknown>)[name] = typeof value === 'function' ? value : null;
    return;
  }
  if (name === 'value' && 'value' in element) {
    // Untouched where it is the same already: a half-typed date survives.
    if (element.value !== String(value ?? '')) element.value = String(value ?? '');
    return;
  }
  if (name === 'open' && element instanceof HTMLDetailsElement) {
    if (element.open !== Boolean(value)) element.open = Boolean(value);
    return;
  }
  const text = value === true ? '' : value === false || value === undefined ? null : String(value);
  if (text === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
