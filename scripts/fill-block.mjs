/** Replaces what stands in a text between `<!-- name -->` and `<!-- /name -->`. */
export function fillBlock(text, name, block) {
  const [opening, closing] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`README.md: no block <!-- ${name} -->`);
  return `${text.slice(0, from + opening.length)}${block}${text.slice(to)}`;
}
