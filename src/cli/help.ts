/** Stands before the built-in help: what it is for and how it is used most. */
export const HELP_BEFORE = `crashcheck reads articles about an accident and reports where the sources disagree.

Examples:
  crashcheck scan articles/                         what disagrees, gravest first
  crashcheck scan articles/ -f json --output report.json
  crashcheck scan articles/ --fail-on contradiction,dispute --strict
  crashcheck explain death-toll                     what a fact, a verdict or a problem means
  crashcheck trace articles/a.txt:12                why a sentence is read as it is
  curl -s https://example.org/feed.xml | crashcheck scan - --stdin-format feed
`;

/** Stands after the built-in help. */
export const HELP_AFTER = `
Reads text (.txt), Markdown (.md, .markdown), saved pages (.html, .htm, .xhtml), feeds (.rss, .atom, .xml) and data
(.json, .ndjson, .jsonl): files, folders with everything below them, globs in quotes, and - for standard input. Folders
are read without hidden files and without what .gitignore and .crashcheckignore leave out.

Verdicts: contradiction, dispute, drift, update, reconciliation, refinement

Exit codes:
  0    nothing at the gate
  1    a finding at the gate (--fail-on, default: contradiction)
  2    usage error, the report could not be written, or nothing was analysed
  3    nothing at the gate, but some input failed
  70   a fault of crashcheck itself
  130  interrupted (143: terminated)

What was read of an article is kept in the user's folder of caches, by the article's bytes, so that the next scan need not
read it again; the report is the same. crashcheck cache path says where, crashcheck cache clear removes it.

Environment:
  NO_COLOR, FORCE_COLOR, TERM=dumb   colour, when neither --color nor --no-color is given
  FORCE_HYPERLINK                    1 or 0: whether places are links, on a terminal
  COLUMNS                            width of the report when it does not go to a terminal
  GITHUB_STEP_SUMMARY                file that --format github appends the page of a step to
  CRASHCHECK_CACHE_DIR               folder of the cache; XDG_CACHE_HOME: the folder of all caches
  CRASHCHECK_NO_CACHE                as --no-cache; so does CI where neither names a folder
`;
