/** Scripts that run inside the page, where there is a document; text, since the tests' own types know of none. */

const NAME = `(each) => [each.localName, each.value || each.name || each.getAttribute('aria-labelledby') || each.getAttribute('aria-label') || each.textContent].join(' ')`;

/** Every control that Tab should reach, by name, in the order of the document. */
export const CONTROLS = `(() => {
  const isOpen = (each) => each === null || each.closest('details:not([open])') === null;
  const isReached = (each) => isOpen(each.localName === 'summary' ? each.parentElement.parentElement : each);
  return [...document.querySelectorAll('a[href], input, select, button, summary, [tabindex="0"]')].filter(isReached).map(${NAME});
})()`;

/** The control that has the focus, and whether that can be seen. */
export const FOCUS = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const isMarked = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
  return (${NAME})(document.activeElement) + (isMarked ? ' outlined' : ' without outline');
})()`;

/** Opens every list and lays out what is out of sight, so that nothing escapes a check. */
export const OPEN_ALL = `
  for (const each of document.querySelectorAll('details')) each.open = true;
  for (const each of document.querySelectorAll('.accident, .finding')) each.style.contentVisibility = 'visible';
`;

/** How many of what a selector finds cannot be seen, folded lists included. */
export const hiddenOf = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].filter((each) => !each.checkVisibility()).length`;

/** How the cells of the tables' heads are placed, each way once. */
export const HEAD_POSITIONS = `[...new Set([...document.querySelectorAll('th')].map((cell) => getComputedStyle(cell).position))]`;

/** Milliseconds from a click on a verdict's box to the frame that shows what came of it. */
export const timeClick = (verdict: string) => `(async () => {
  const started = performance.now();
  document.querySelector('input[value=${verdict}]').click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - started;
})()`;

/** What axe-core finds, once it is in the page. */
export const RUN_AXE = `axe.run().then(({ violations, passes }) => ({
  passes: passes.length,
  violations: violations.map(({ id, impact, nodes }) => [impact, id, nodes[0].html].join(' ')),
}))`;
