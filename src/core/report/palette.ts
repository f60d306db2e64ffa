import { type CellStyle, STYLES, type Style } from './model.ts';

/** A style with the brand's colour put in; white on it, or black where white could not be read. */
export function lookOf(
  style: CellStyle,
  brand: string,
): { readonly color: string; readonly background: string } & Style {
  const look: Style = STYLES[style];
  const pick = (color: string): string => {
    if (color === 'brand') return contrast(brand, '#ffffff') >= 4.5 || look.background === 'brand' ? brand : '#202124';
    return color === 'on-brand' ? readableOn(brand) : color;
  };
  return { ...look, color: pick(look.color), background: look.background ? pick(look.background) : '#ffffff' };
}

export function readableOn(background: string): string {
  return contrast('#ffffff', background) >= 4.5 ? '#ffffff' : '#000000';
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
