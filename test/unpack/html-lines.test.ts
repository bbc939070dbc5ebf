/** Lines and names that give away what a part of a page is, and those that only look like it. */
import { isCommentsHeading, isFurniture } from '../../src/unpack/html/furniture.js';
import { isCreditLine, isDateLine, isDateline, isNameLine } from '../../src/unpack/html/header-lines.js';
import { Mark } from '../../src/unpack/html/mark.js';
import { nameMarks } from '../../src/unpack/html/names.js';

describe('furniture', () => {
  test.each([
    'Advertisement',
    'ADVERTISING',
    'Ad',
    'Story continues below advertisement',
    'Article continues after this ad',
    'Scroll to continue',
    'Skip to content',
    'Read more',
    'READ MORE:',
    'Read more: Bus falls into river',
    'Related',
    'Related articles:',
    'Related: Bus falls into river',
    'More from Ann Lee',
    'More on this story',
    'Most read',
    'You may also like',
    'Share this article',
    'Copy link',
    'Follow us',
    'Follow Ann Lee on X',
    'Sign up',
    'Sign up for our newsletter and get the news each morning.',
    'Subscribe to the Post today',
    'We use cookies to make this site work.',
    'Download our app',
    '12 comments',
    'Comments (3)',
    'Leave a reply',
    '4 min read',
    '1.2k shares',
    'Tags:',
    'Image source',
    'Back to top',
    '\u00a9 2019 Example Post',
    'Copyright \u00a9 2019 Example Post. All rights reserved.',
    'All rights reserved.',
    'Enable JavaScript to watch this video',
    'Watch: the moment the bus fell',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    'Advertisement workers went on strike.',
    'Ad hoc measures were taken.',
    'Read the full text of the statement below.',
    'Related accidents have killed 12 people.',
    'More people died later.',
    'Most of the dead were children.',
    'Share prices of the airline fell.',
    'Follow the road to the bridge.',
    'Print workers were among the dead.',
    'Comments by the minister angered families.',
    'Watch officers saw the fire first.',
    'Listening posts recorded the impact.',
    'Copyright law was not the issue.',
    'By clicking a wrong switch the pilot cut the engine.',
    'Sign language was used at the service.',
    'Next to the wreck lay nine bodies.',
    'Save for two, all on board died.',
    'X',
    'Two died.',
    '',
  ])('not %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe('headings of comments', () => {
  test.each([
    'Comments',
    'Comments (12)',
    '2 Comments',
    '1 comment:',
    'Reader comments',
    '3 Responses to \u201cBus falls\u201d',
    '12 thoughts on “Bus falls”',
    'Discussion (4)',
  ])('%s', (line) => {
    expect(isCommentsHeading(line)).toBe(true);
  });
  test.each([
    'Comments from the minister',
    'Discussion',
    'The response',
    'Responses',
    '38 people',
    'Conversation with a survivor',
  ])('not %s', (line) => {
    expect(isCommentsHeading(line)).toBe(false);
  });
});

describe('lines around an article', () => {
  test.each([
    [isNameLine, 'By Ann Lee', true],
    [isNameLine, 'By: Ann Lee, staff writer', true],
    [isNameLine, 'Reported by \u00c9va Kis', true],
    [isNameLine, 'by the time help came', false],
    [isNameLine, 'Bystanders helped', false],
    [isDateLine, '4 March 2021', true],
    [isDateLine, 'Published: Thursday, March 4, 2021 at 10:22 a.m. EST', true],
    [isDateLine, 'Ann Lee | 2021-03-04 10:22', true],
    [isDateLine, 'A view of the quay in Bergen harbour on the morning of 4 March 2021', false],
    [isDateLine, '31 February 2021', false],
    [isDateLine, 'Yesterday', false],
    [isDateline, 'BERGEN (NW) \u2014', true],
    [isDateline, 'London, March 4 -', true],
    [isDateline, 'two ships \u2014 one boat', false],
    [isCreditLine, 'Source: Northwire', true],
    [isCreditLine, 'Reporting by Ann Lee in Oslo', true],
    [isCreditLine, 'al/bo (AFP, dpa)', true],
    [isCreditLine, '(Northwire)', true],
    [isCreditLine, 'sources said nothing', false],
    [isCreditLine, 'A long sentence about the ship that sank and about those who were lost on it (two in all)', false],
  ] as const)('%p of %s is %s', (isOne, line, expected) => {
    expect(isOne(line)).toBe(expected);
  });
});

describe('names', () => {
  const marksOf = (value: string, key = 'class', name = 'div'): number =>
    nameMarks(name, new Map([[key, { value, at: 0 }]]));
  const told = Mark.aside | Mark.body | Mark.byline | Mark.caption | Mark.comments | Mark.doubtful | Mark.headline;

  test.each([
    ['article-body', Mark.body],
    ['ArticleBody__inner-3x2', Mark.body],
    ['c-entry-content', Mark.body],
    ['story_text', Mark.body],
    ['article-body-commercial-selector', 0],
    ['top-story-content', 0],
    ['article-body__related', Mark.aside],
    ['related-rich-text', Mark.aside],
    ['ad', Mark.aside],
    ['div-gpt-ad-1503-2', Mark.aside],
    ['ad-free', Mark.aside],
    ['adventure', 0],
    ['thread', 0],
    ['jp-relatedposts', Mark.aside],
    ['has-sidebar', 0],
    ['content-with-sidebar', 0],
    ['no-ads', 0],
    ['tag-shares', 0],
    ['tag-list', Mark.aside],
    ['category-newsletter', 0],
    ['comments-area', Mark.comments],
    ['comment-body', Mark.comments | Mark.doubtful],
    ['commentary', 0],
    ['author', Mark.byline],
    ['byline__name', Mark.byline],
    ['author-jane-doe', 0],
    ['author-bio', Mark.aside],
    ['wp-caption-text', Mark.caption],
    ['caption-toggle', 0],
    ['entry-title', Mark.headline],
    ['headline-news', 0],
    ['social', Mark.doubtful],
    ['footer', Mark.doubtful],
    ['site-footer', Mark.aside | Mark.doubtful],
    ['', 0],
    ['constructor', 0],
  ])('%s', (value, marks) => {
    expect(marksOf(value) & told).toBe(marks);
  });

  test('a part with two names', () => {
    expect(marksOf('lead entry-content') & told).toBe(Mark.body);
    expect(marksOf('newsletter-signup', 'data-component') & told).toBe(Mark.aside);
    expect(marksOf('x'.repeat(2000)) & told).toBe(0);
  });

  test('a label names a part of the page, but no paragraph, and no article by its title', () => {
    expect(marksOf('Related content', 'aria-label', 'section') & told).toBe(Mark.aside);
    expect(marksOf('Related content', 'aria-label', 'p') & told).toBe(0);
    expect(marksOf('Crash that hit shares of two related companies', 'aria-label', 'article') & told).toBe(0);
  });
});
