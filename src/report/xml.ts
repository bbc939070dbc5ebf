const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of visible text in, the same out for an attribute or an element of XML 1.0. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => MARKUP[char]!).replace(/[\uFFFE\uFFFF]/g, shownUnit);
}

/** Two code points that XML 1.0 forbids besides those that are shown in every format. */
function shownUnit(unit: string): string {
  return `\\u{${unit.charCodeAt(0).toString(16).toUpperCase()}}`;
}

/** An element with its attributes; without content it closes itself. Names are ours, values are escaped here. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
