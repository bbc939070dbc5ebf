/** Drawings, matrix, agreements, origins, articles, problems. */
export const SECTIONS_STYLE = `
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:2rem 3rem}
figure{max-width:30rem}
figcaption{font-size:.9375rem;line-height:1.4;min-height:2.8em}
figcaption b{display:block}
.chart,.links{display:block;width:100%;height:auto;overflow:visible}
.chart text,.links text{font:12px var(--sans);fill:var(--ink)}
.chart .axis{fill:var(--soft);font-size:11px}
.chart .figure{font-weight:700}
.chart .grid{stroke:var(--line)}
.chart .base{stroke:var(--soft)}
.chart path{fill:none}
.chart .spread{fill:var(--data);fill-opacity:.16;stroke:var(--data);stroke-opacity:.55;stroke-width:1.5;stroke-linejoin:round}
.chart .range{stroke:var(--data);stroke-width:1.5}
.chart circle{fill:var(--data);stroke:var(--data);stroke-width:2}
.chart .blurred{fill:var(--paper)}
.key{font-size:.8125rem;margin-top:.75rem;max-width:52em}
.timeline details,.matrix details{margin-top:.75rem}
.scroll{overflow:auto;max-height:85vh;max-width:100%;width:fit-content;border:1px solid var(--line);border-left:0;border-right:0;margin-top:.75rem}
table{border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400;min-width:7rem}
tbody tr:last-child>*{border-bottom:0}
thead th,thead td{position:sticky;top:0;background:var(--paper);z-index:2;vertical-align:bottom;border-bottom:2px solid var(--ink);font-weight:700}
thead time,thead .no-date{display:block;font-weight:400;color:var(--soft)}
.matrix th a{color:inherit}
.matrix tbody th{position:sticky;left:0;background:var(--paper);z-index:1;font-weight:700;max-width:12rem}
.matrix tbody th time,.matrix tbody th .no-date{display:block;font-weight:400;color:var(--soft)}
.matrix thead td{left:0;z-index:3}
.matrix td{max-width:15rem}
.matrix tbody td:empty::before{content:"·";color:var(--soft)}
.matrix td span{display:block}
.matrix i{color:var(--soft)}
.matrix th .icon{margin-left:.15em}
.plain th,.plain td{padding-right:1.75rem;overflow-wrap:anywhere}
caption{text-align:left;padding:.5rem 0;color:var(--soft)}
.agreements dl{columns:26rem;column-gap:3rem;font-size:.9375rem}
.agreements dl>div{break-inside:avoid;display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.75rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
.agreements .who{font-size:.8125rem;display:block}
.agreements .sum{display:block;margin:0;font-size:1rem}
.drawing-and-words{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.5rem 3rem;align-items:start}
.links{max-width:29rem}
.links path{fill:none;stroke:var(--soft);stroke-width:1}
.links .passed-on{stroke:var(--data);stroke-width:2}
.links .own,.links .unknown{stroke-dasharray:3 3}
.links circle{fill:var(--ink)}
.links .origin-name{font-weight:700}
.origins li{padding:.3rem 0}
.articles ol>li{border-bottom:1px solid var(--line)}
.articles summary{width:auto;padding:.55rem 0;color:var(--ink)}
.articles summary time,.articles summary .origin,.articles summary .no-date{color:var(--soft);font-size:.875rem;margin-left:.5em}
.articles summary .title{display:block;font:1.0625rem/1.35 var(--serif);margin-left:1.1rem}
.passages{margin:.25rem 0 1.25rem 1.1rem}
.articles details>.place{margin-left:1.1rem}
.passages>li{margin-top:.9rem;max-width:52em}
.passages p{font:1.0625rem/1.5 var(--serif)}
.claims{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;font-size:.8125rem;color:var(--soft)}
.claims b{color:var(--ink)}
.mentioned,.problems{border-top:1px solid var(--line);margin-top:4rem;padding-top:1.25rem}
.mentioned h2,.problems h2{font-size:1.375rem}
.mentioned ul{margin-top:.75rem}
.mentioned li{padding:.25rem 0}
.mentioned .who{font-size:.875rem;margin-left:.5em}
.problems .code{white-space:nowrap}
`;
