type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with its attributes and children: `element('p', { class: 'note' }, 'text')`. A false attribute is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A drawing of this module's own, never of anyone's text. */
export function icon(svg: string): HTMLElement {
  const holder = element('span', { class: 'icon', 'aria-hidden': 'true' });
  holder.innerHTML = svg;
  return holder;
}
