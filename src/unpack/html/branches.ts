/** Where elements leave the path from the page down to the core of its article. */
import type { ArticlePlace } from './find-article.js';
import type { Page, PageElement } from './page.js';

/** Told of each element, by its number. */
export interface Branches {
  readonly isInScope: Uint8Array;
  /** How many steps up the path from the core it leaves the path. */
  readonly stepsUp: Uint32Array;
  /** 1 in elements that are named just as the core's own branch beside them. */
  readonly isAlike: Uint8Array;
}

export function branchesOff(page: Page, { scope, isCore }: ArticlePlace): Branches {
  const { elements } = page;
  const forks = forksTo(elements, isCore.indexOf(1));
  const isInScope = new Uint8Array(elements.length);
  const stepsUp = new Uint32Array(elements.length);
  const isAlike = new Uint8Array(elements.length);
  elements.forEach((element, at) => {
    const { parent } = element;
    const fork = forks.get(parent);
    isInScope[at] = at === scope || isInScope[parent] ? 1 : 0;
    stepsUp[at] = forks.get(at)?.steps ?? fork?.steps ?? stepsUp[parent]!;
    isAlike[at] = fork === undefined ? isAlike[parent]! : areAlike(element, elements[fork.child]!) ? 1 : 0;
  });
  return { isInScope, stepsUp, isAlike };
}

/** For each element on the path, its child on the path and its distance from the core. */
function forksTo(
  elements: readonly PageElement[],
  core: number,
): ReadonlyMap<number, { child: number; steps: number }> {
  const forks = new Map<number, { child: number; steps: number }>();
  let steps = 1;
  for (let child = core; child > 0; child = elements[child]!.parent)
    forks.set(elements[child]!.parent, { child, steps: steps++ });
  return forks;
}

/** `page-1` and `page-2` are alike, `col-8` and `col-4` are not. Articles never are: the next one is another. */
function areAlike(one: PageElement, other: PageElement): boolean {
  return one.name === other.name && kindOf(one) === kindOf(other) && one.name !== 'article';
}

function kindOf({ className }: PageElement): string {
  return className.replace(/\b((?:body|chunk|content|page|part|section|segment|text)[-_]?)\d+/gi, '$1');
}
